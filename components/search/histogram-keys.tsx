'use client';

import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

interface HistogramKeysProps {
  /** The year or quarter whose columns are shown; empty for all time. */
  readonly within: string;
  readonly children: ReactNode;
}

const BARS = 'ol a[data-bar]';
const ROWS = 'tbody a[data-bar]';

/**
 * What script adds to the histogram: its bars are one stop of the Tab key and arrows move among them, and when a choice
 * changes the level, the focus goes on to a bar of the new one. Without it each bar is a link like any other.
 */
export function HistogramKeys({ within, children }: HistogramKeysProps) {
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(within);
  /** The list in which a choice was made, until its answer is here. */
  const chosenIn = useRef<string | null>(null);

  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    element.dataset.keys = '';
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link !== null) chosenIn.current = link.matches(ROWS) ? ROWS : BARS;
    };
    const onKey = (event: KeyboardEvent) => {
      const bars = linksOf(element, BARS);
      const at = bars.findIndex((bar) => bar.matches(':focus'));
      const to = stepTo(event, at, bars.length - 1);
      const bar = to === null ? undefined : bars[to];
      if (at < 0 || bar === undefined) return;
      event.preventDefault();
      bar.focus();
    };
    // By key or by pointer: the Tab key comes back to where one was.
    const onFocus = (event: FocusEvent) => {
      const bars = linksOf(element, BARS);
      const bar = bars.find((each) => each === event.target);
      if (bar !== undefined) rove(bars, bar);
    };
    element.addEventListener('click', onClick);
    element.addEventListener('keydown', onKey);
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('focusin', onFocus);
    };
  }, []);

  // After every answer: the bars may be others. In the layout phase, before the panel around looks after a lost focus.
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const left = shown.current;
    const moved = left !== within;
    shown.current = within;
    const bars = linksOf(element, BARS);
    const stop = (moved ? undefined : bars.find((bar) => bar.tabIndex === 0 && bar.hasAttribute('tabindex'))) ?? null;
    rove(bars, stop ?? landing(bars, left));
    if (!moved || chosenIn.current === null) return;
    // The link that was chosen is gone with its level; whoever has gone on to something else stays there.
    if (document.activeElement === document.body) landing(linksOf(element, chosenIn.current), left)?.focus();
    chosenIn.current = null;
  });

  return (
    <div ref={root} className="histogram">
      {children}
    </div>
  );
}

function linksOf(element: Element, selector: string): HTMLAnchorElement[] {
  return [...element.querySelectorAll<HTMLAnchorElement>(selector)];
}

/** The focused bar, the chosen one, the one that was left on the way up, or the first. */
function landing(bars: readonly HTMLAnchorElement[], left: string): HTMLAnchorElement | undefined {
  return (
    bars.find((bar) => bar === document.activeElement) ??
    bars.find((bar) => bar.hasAttribute('aria-current')) ??
    bars.find((bar) => left !== '' && left.startsWith(bar.dataset.bar ?? ' ')) ??
    bars[0]
  );
}

/** One bar keeps the Tab key, the others wait for the arrows. */
function rove(bars: readonly HTMLAnchorElement[], stop: HTMLAnchorElement | undefined): void {
  for (const bar of bars) bar.tabIndex = bar === stop ? 0 : -1;
}

/** Where a key leads; at both ends it stays. Keys with a modifier belong to the browser. */
function stepTo(event: KeyboardEvent, at: number, last: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.key === 'ArrowLeft') return Math.max(0, at - 1);
  if (event.key === 'ArrowRight') return Math.min(last, at + 1);
  if (event.key === 'Home') return 0;
  return event.key === 'End' ? last : null;
}
