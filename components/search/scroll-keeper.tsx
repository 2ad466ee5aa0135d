'use client';

import { useEffect, useRef } from 'react';

/**
 * Back and forward among states of the list lead to where the reader was. The browser puts the page back before the
 * other list has arrived: where that is longer, or begins lower, it lands beside. Prints nothing.
 *
 * @param address changes with the list
 */
export function ScrollKeeper({ address }: { readonly address: string }) {
  /** Where the reader was, by address of the page. */
  const kept = useRef(new Map<string, number>());
  /** The state that is in sight, and where to go to once another one, under way, is. */
  const shown = useRef('');
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    const keep = () => {
      if (wanted.current === null) kept.current.set(location.search, window.scrollY);
    };
    const onPop = () => {
      // A step within one state, to an anchor, is the browser's alone.
      wanted.current = location.search === shown.current ? null : (kept.current.get(location.search) ?? null);
    };
    window.addEventListener('scroll', keep, { passive: true });
    window.addEventListener('popstate', onPop);
    return () => {
      window.removeEventListener('scroll', keep);
      window.removeEventListener('popstate', onPop);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says that another list is in sight
  useEffect(() => {
    shown.current = location.search;
    const top = wanted.current;
    if (top === null) {
      kept.current.set(shown.current, window.scrollY);
      return;
    }
    // After the layout of the new list, and after the browser's own correction of it.
    const frame = requestAnimationFrame(() => {
      window.scrollTo({ top, behavior: 'instant' });
      wanted.current = null;
    });
    return () => cancelAnimationFrame(frame);
  }, [address]);

  return null;
}
