import type { Messages } from '../Messages';
import { pseudoMessages } from '../pseudoMessages';
import { en } from './en';

/** English in accents and 40 % longer: shows what was never translated and what breaks when it grows. */
export const enXA: Messages = pseudoMessages(en);
