'use client';

import { createContext } from 'react';

/** While a form is being submitted: the id of the button that was pressed, `''` for none or one without an id. */
export const FormPending = createContext<string | undefined>(undefined);
