export { FormatDate, type FormatDateProps } from './FormatDate';
