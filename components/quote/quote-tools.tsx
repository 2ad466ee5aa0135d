'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Permalink } from '@/lib/url/permalink';

/** Loaded when somebody first quotes: a page that is only read does not pay for it. */
const QuoteActions = lazy(() => import('./quote-actions').then((it) => ({ default: it.QuoteActions })));

/** What is being quoted: a paragraph by its number, or selected words. */
interface Target {
  readonly kind: 'paragraph' | 'selection';
  readonly host: HTMLElement;
  readonly link: Permalink;
}

/** A selection grows while the mouse moves. */
const SETTLED_MS = 250;

/**
 * One listener for the whole text: a click on a paragraph's number opens its actions beside it, and selected words bring a
 * bar with theirs. Without script the number is a link to the page of the quote.
 */
export function QuoteTools({ report }: { readonly report: string }) {
  const [target, setTarget] = useState<Target | null>(null);
  const open = useRef<Target | null>(null);
  open.current = target;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const inActions = () =>
      document.activeElement?.closest('.quote-actions') !== null && document.activeElement !== null;

    function close(): void {
      const { current } = open;
      if (current === null) return;
      const focused = inActions();
      setTarget(null);
      // Focus goes back to where one came from, not to the head of the page.
      if (focused) current.host.querySelector<HTMLElement>('.paragraph-number')?.focus({ preventScroll: true });
    }

    function onClick(event: MouseEvent): void {
      if (!(event.target instanceof Element)) return;
      const number = event.target.closest<HTMLAnchorElement>('a.paragraph-number');
      const host = number?.parentElement;
      if (number === null || host == null) {
        if (open.current?.kind === 'paragraph' && event.target.closest('.quote-actions') === null) setTarget(null);
        return;
      }
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const paragraph = Number(host.id.slice(1)) - 1;
      const again = open.current?.kind === 'paragraph' && open.current.host === host;
      setTarget(again ? null : { kind: 'paragraph', host, link: { paragraph, words: '', nth: 1, sum: null } });
    }

    function onSelection(): void {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        if (inActions()) return;
        const { current } = open;
        const selection = document.getSelection();
        if (selection === null || selection.isCollapsed) {
          if (current?.kind === 'selection') setTarget(null);
          return;
        }
        const { selectedWords } = await import('./selected-words');
        const found = selectedWords(document.getSelection());
        if (found !== null) setTarget({ kind: 'selection', ...found });
        else if (open.current?.kind === 'selection') setTarget(null);
      }, SETTLED_MS);
    }

    function onKey(event: KeyboardEvent): void {
      if (event.key === 'Escape') close();
      if (event.key !== 'Tab' || event.shiftKey || open.current?.kind !== 'selection' || inActions()) return;
      // A click into the text gives the focus to all of it, and Tab would go on from its head: here from the selected words.
      const first = open.current.host.querySelector<HTMLElement>('.quote-actions button');
      if (first === null) return;
      event.preventDefault();
      first.focus({ preventScroll: true });
    }

    document.addEventListener('click', onClick);
    document.addEventListener('selectionchange', onSelection);
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', onClick);
      document.removeEventListener('selectionchange', onSelection);
      document.removeEventListener('keydown', onKey);
    };
  }, []);

  if (target === null) return null;
  const { kind, host, link } = target;
  return createPortal(
    <Suspense>
      <QuoteActions key={`${link.paragraph} ${link.nth} ${link.words}`} report={report} link={link} kind={kind} />
    </Suspense>,
    host,
  );
}
