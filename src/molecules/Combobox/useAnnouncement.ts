'use client';

import { useEffect, useState } from 'react';

/** How long nothing may change before it is read out, in milliseconds: nobody listens to what is gone again. */
const pause = 500;

/** The text, once it has stood for a moment; empty before. For a live region. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
