import type { Messages } from './Messages';

/** The languages that have arrived; what is here shows without waiting. */
export const loadedMessages: Map<string, Messages> = new Map();
