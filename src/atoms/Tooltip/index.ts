export { hintText } from './hintText';
export { hintTitle } from './hintTitle';
export { Tooltip, type TooltipProps } from './Tooltip';
