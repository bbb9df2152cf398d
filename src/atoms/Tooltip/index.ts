export { hint } from './hint';
export { hintText } from './hintText';
export { Tooltip, type TooltipProps } from './Tooltip';
export { Tooltips } from './Tooltips';
