'use client';

import { useEffect, useState } from 'react';
import { lazyList, loadList } from './lazyList';

/** The list of a `Combobox`, as soon as it is there. Keys work before: they are none of its business. */
export function useList(): typeof lazyList.List {
  const [, tell] = useState(false);
  const { List } = lazyList;
  useEffect(() => {
    if (List) return;
    let waiting = true;
    void loadList().then(() => waiting && tell(true));
    return () => {
      waiting = false;
    };
  }, [List]);
  return List;
}
