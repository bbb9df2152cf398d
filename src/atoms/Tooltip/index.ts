export { hintTitle } from './hintTitle';
export { Tooltip, type TooltipProps } from './Tooltip';
