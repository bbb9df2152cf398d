export { approach } from './approach';
export { Tooltip, type TooltipProps } from './Tooltip';
export { Tooltips } from './Tooltips';
export type { TooltipPlacement } from './tooltipClass';
