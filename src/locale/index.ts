export { cachedFormat } from './cachedFormat';
export { directionOf } from './directionOf';
export { formatDate, type FormatDateOptions } from './formatDate';
export { formatList } from './formatList';
export { formatMessage } from './formatMessage';
export { formatNumber } from './formatNumber';
export {
  formatRelativeTime,
  relativeUnit,
  type FormatRelativeTimeOptions,
} from './formatRelativeTime';
export * from './english';
export { en } from './languages/en';
export { loadMessages } from './loadMessages';
export { timeOf } from './timeOf';
export type { LocaleInfo } from './LocaleContext';
export { LocaleProvider, type LocaleProviderProps } from './LocaleProvider';
export type { FormatMessage, MessageKey, Messages, PluralForms } from './Messages';
export { pseudoMessages } from './pseudoMessages';
export { searchKey } from './searchKey';
export { useLocale } from './useLocale';
export { useMessages } from './useMessages';
export { useWords } from './useWords';
