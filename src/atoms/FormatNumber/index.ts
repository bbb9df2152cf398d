export { FormatNumber, type FormatNumberProps } from './FormatNumber';
