'use client';

import { useState } from 'react';
import { warnOnce } from './warnOnce';

/**
 * State that a parent may hold. Controlled without a handler it is read-only, with a development warning
 * when someone first tries to change it.
 *
 * @param name - The component and the prop, such as `Dialog open`: the warning names it
 * @param value - What a parent holds; `undefined` leaves it to the component
 * @param defaultValue - What to start with where no parent holds it
 * @param onChange - Told of every value asked for
 */
export function useControllableState<Value, Rest extends unknown[] = []>(
  name: string,
  value: Value | undefined,
  defaultValue: Value,
  onChange: ((value: Value, ...rest: Rest) => void) | undefined,
): [Value, (value: Value, ...rest: Rest) => void] {
  const [own, setOwn] = useState(defaultValue);
  const controlled = value !== undefined;

  function change(next: Value, ...rest: Rest) {
    // First our own: a handler that throws then leaves the component where the user put it.
    if (!controlled) setOwn(() => next);
    else if (!onChange && process.env.NODE_ENV !== 'production') {
      warnOnce(
        `read-only ${name}`,
        `${name} is set without a handler, so it can never change. ` +
          'Add the handler, or give the default… prop and leave the state to the component.',
      );
    }
    onChange?.(next, ...rest);
  }

  return [controlled ? value : own, change];
}
