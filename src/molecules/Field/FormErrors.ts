'use client';

import { createContext } from 'react';

/** What a server has against the values of the form around a field, by the `name` of the field. */
export const FormErrors = createContext<ReadonlyMap<string | undefined, string>>(new Map());
