import { useEffect, useRef, useState, type RefObject } from 'react';

/** Whether an element has come near the window, once. */
export function useNear<Of extends Element>(): [ref: RefObject<Of | null>, near: boolean] {
  const ref = useRef<Of>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!ref.current || near) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '600px' },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [near]);
  return [ref, near];
}
