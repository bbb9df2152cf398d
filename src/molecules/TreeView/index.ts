export { TreeView, type TreeNode, type TreeViewAction, type TreeViewProps } from './TreeView';
