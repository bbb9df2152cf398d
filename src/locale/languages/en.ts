/** English: every built-in message, under its key. */
export * as en from '../english';
