export { classOf } from './classOf';
export { safeHref } from './safeHref';
export { warnOnce } from './warnOnce';
