'use client';

import { type MouseEvent, useSyncExternalStore } from 'react';

interface HitStepperProps {
  readonly count: number;
  /** What stands here before a mark is reached. */
  readonly label: string;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** `#h3` → 3; 0 for any other place. */
function currentOf(hash: string): number {
  const found = /^#h(\d{1,6})$/.exec(hash);
  return found === null ? 0 : Number(found[1]);
}

/** Browsers move the focus to the place jumped to; here it comes back, so that Enter steps on. */
function keepFocus({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  window.addEventListener('hashchange', () => currentTarget.focus({ preventScroll: true }), { once: true });
}

const STEP = 'inline-flex min-h-8 min-w-8 items-center justify-center text-base no-underline';

/**
 * “Chỗ khớp 3/7” and links to the marks before and after. The page is at the mark of the address (`:target`), so the
 * address is the only state, and Back goes to the mark before. No keys of its own: single letters would fight with
 * screen readers (WCAG 2.1.4), and the links keep the focus, so Enter steps on.
 */
export function HitStepper({ count, label }: HitStepperProps) {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  const current = Math.min(currentOf(hash), count);
  const before = current > 1 ? current - 1 : count;
  const after = current < count ? current + 1 : 1;
  return (
    <span className="count flex shrink-0 items-center whitespace-nowrap">
      {current === 0 ? label : `Chỗ khớp ${current}/${count}`}
      <a href={`#h${before}`} onClick={keepFocus} aria-label="Chỗ khớp trước" className={`${STEP} ms-2`}>
        ↑
      </a>
      <a href={`#h${after}`} onClick={keepFocus} aria-label="Chỗ khớp sau" className={STEP}>
        ↓
      </a>
    </span>
  );
}
