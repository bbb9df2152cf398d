'use client';

import { useLayoutEffect, useRef, useState } from 'react';

type Work = Promise<unknown>;
type State = Work | 'asks' | 'failed';

/**
 * What a question waits for, and what sets that; and what waits for some work, and then gives the answer. Where it
 * asks anew meanwhile, nobody hears of that work any more.
 */
export function useWork(): [
  State,
  (state: State) => void,
  (work: Work, answer: () => void) => void,
] {
  const [state, setState] = useState<State>('asks');
  const latest = useRef(state);

  useLayoutEffect(() => {
    latest.current = state;
  });

  function wait(work: Work, answer: () => void) {
    latest.current = work;
    setState(work);
    work.then(
      () => latest.current === work && answer(),
      () => latest.current === work && setState('failed'),
    );
  }
  return [state, setState, wait];
}
