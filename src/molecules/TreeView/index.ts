export { TreeView, type TreeNode, type TreeViewAction, type TreeViewProps } from './TreeView';
export type { TreeViewLoad } from './useTreeChildren';
