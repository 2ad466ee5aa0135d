'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { areSingleKeysOff, isSingleKey, isTyping } from '../ui/single-keys';
import { goToHit, keepFocus } from './go-to-hit';
import { type HitPlaces, hitSteps } from './hit-steps';

interface HitStepperProps {
  readonly places: HitPlaces;
  /** What stands here before a mark is reached. */
  readonly label: string;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

const STEP =
  'inline-flex min-h-8 min-w-8 items-center justify-center text-base no-underline pointer-coarse:min-h-11 pointer-coarse:min-w-11';

/**
 * “Chỗ khớp 3/7”, links to the marks before and after, and the keys `n` and `p`. The page is at the mark of the address
 * (`:target`), so the address is the only state, and Back goes to the mark before. The links keep the focus, so Enter
 * steps on; a key leaves it at the mark.
 */
export function HitStepper({ places, label }: HitStepperProps) {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  const { current, before, after } = hitSteps(hash, places);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const next = isSingleKey(event, 'n');
      if (!(next || isSingleKey(event, 'p')) || isTyping(event.target) || areSingleKeysOff()) return;
      event.preventDefault();
      const steps = hitSteps(window.location.hash, places);
      goToHit(next ? steps.after : steps.before);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [places]);
  return (
    <span className="hit-stepper count flex shrink-0 items-center whitespace-nowrap">
      <span aria-live="polite">{current === null ? label : `Chỗ khớp ${current}/${places.count}`}</span>
      <a
        href={`#h${before}`}
        onClick={({ currentTarget }) => keepFocus(currentTarget)}
        aria-label="Chỗ khớp trước"
        aria-keyshortcuts="p"
        className={`${STEP} ms-2`}
      >
        ↑
      </a>
      <a
        href={`#h${after}`}
        onClick={({ currentTarget }) => keepFocus(currentTarget)}
        aria-label="Chỗ khớp sau"
        aria-keyshortcuts="n"
        className={STEP}
      >
        ↓
      </a>
    </span>
  );
}
