export { Menu, type MenuProps } from './Menu';
export { MenuPopup } from './MenuPopup';
export type {
  MenuItem,
  MenuItems,
  MenuRadioGroup,
  MenuRadioOption,
  MenuSection,
  MenuStart,
} from './menuItems';
