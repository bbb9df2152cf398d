export { Tabs, type TabsProps } from './Tabs';
export type { TabItem, TabItems } from './tabItems';
