'use client';

import { useShownProblem, type FieldValidity } from '../../behaviors';

/** Draws nothing. On the page only while there is a problem: a field that has none pays nothing for its end. */
export function FieldProblem(validity: FieldValidity) {
  useShownProblem(validity);
  return null;
}
