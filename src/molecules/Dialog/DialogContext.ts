'use client';

import { createContext } from 'react';

/** Whether the dialog around is open: one that closes takes those inside it along. */
export const DialogContext = createContext(true);
