'use client';

import { type ComponentProps, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { askedText } from '@/lib/search/suggest/asked-text';
import type { SuggestionAnswer } from '@/lib/url/suggest-answer';
import { areSingleKeysOff, isSingleKey, isTyping } from '../ui/single-keys';
import { SyncedField } from '../ui/synced-field';
import { readAnswer } from './search-box-answer';
import { LIST_ID, optionId, SearchBoxList } from './search-box-list';
import './search-box.css';

/** Between two letters of somebody who types steadily no request goes out. */
const PAUSE_MS = 120;
/** Half the corpus begins with one letter. */
const SHORTEST = 2;

const NONE: readonly SuggestionAnswer[] = [];

/**
 * The search box with suggestions while typing: an ARIA 1.2 combobox with a list, and the key `/` leads to it. Without
 * script, and until it has arrived, it is the plain field of its form.
 */
export function SearchBox(props: ComponentProps<typeof SyncedField>) {
  const box = useRef<HTMLDivElement>(null);
  /** Ends the pause and the request of the last words typed. */
  const pending = useRef<AbortController | null>(null);
  const composing = useRef(false);
  const [ready, setReady] = useState(false);
  const [options, setOptions] = useState(NONE);
  const [active, setActive] = useState(-1);
  const open = options.length > 0;

  useEffect(() => {
    setReady(true);
    const onKey = (event: globalThis.KeyboardEvent) => {
      const field = box.current?.querySelector('input');
      if (!field || !isSingleKey(event, '/') || isTyping(event.target) || areSingleKeysOff()) return;
      event.preventDefault();
      field.select();
      field.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      pending.current?.abort();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for words typed while the script was on its way
  useEffect(() => {
    const field = box.current?.querySelector('input');
    if (field && field === document.activeElement && field.value !== field.defaultValue) ask(field, 0);
  }, []);

  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function show(found: readonly SuggestionAnswer[]) {
    setOptions(found);
    setActive(-1);
  }

  function close() {
    pending.current?.abort();
    show(NONE);
  }

  function ask(field: HTMLInputElement, pause: number) {
    pending.current?.abort();
    setActive(-1);
    if (askedText(field.value).trim().length < SHORTEST) return show(NONE);
    const own = new AbortController();
    pending.current = own;
    window.setTimeout(() => {
      if (!own.signal.aborted) load(field, own.signal);
    }, pause);
  }

  async function load(field: HTMLInputElement, signal: AbortSignal) {
    // What else the form carries along, the addresses of the suggestions carry along, too.
    const pairs = new URLSearchParams();
    for (const [key, value] of new FormData(field.form ?? undefined)) {
      if (typeof value === 'string') pairs.append(key, key === field.name ? askedText(value) : value);
    }
    try {
      const answer = await fetch(`/api/v1/suggest?${pairs}`, { signal });
      const found = readAnswer(await answer.json());
      if (signal.aborted) return;
      // Only what belongs to the words that stand in the box now, while somebody is in it.
      const current = found?.query === askedText(field.value) && field === document.activeElement;
      show(current ? found.suggestions : NONE);
    } catch {
      // Suggestions are a help, not a promise: without them the box works as before.
      if (!signal.aborted) show(NONE);
    }
  }

  function choose(option: SuggestionAnswer, event: MouseEvent<HTMLAnchorElement>) {
    // To a new tab or window: the list stays for the next one.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    close();
    const field = box.current?.querySelector('input');
    // Everything but a phrase is a link and does what links do.
    if (option.q === undefined || !field) return;
    event.preventDefault();
    field.value = option.q;
    field.form?.requestSubmit();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Keys that end a composition belong to the input method.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { key } = event;
    if (key === 'ArrowDown' && !open) {
      ask(event.currentTarget, 0);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && open) {
      event.preventDefault();
      setActive(next(active, key === 'ArrowDown' ? 1 : -1, options.length));
    } else if (key === 'Enter') {
      const option = active < 0 ? null : document.getElementById(optionId(active));
      if (option === null) return close();
      event.preventDefault();
      option.click();
    } else if (key === 'Escape' && open) {
      // The second Escape empties the field, as browsers do.
      event.preventDefault();
      close();
    } else if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End') {
      setActive(-1);
    }
  }

  const combobox = {
    role: 'combobox',
    'aria-expanded': open,
    'aria-controls': LIST_ID,
    'aria-autocomplete': 'list',
    'aria-activedescendant': active < 0 ? undefined : optionId(active),
    'aria-keyshortcuts': '/',
  } as const;

  return (
    <div ref={box} className="search-box">
      <SyncedField
        {...props}
        {...(ready ? combobox : {})}
        data-key="/"
        onKeyDown={onKeyDown}
        onBlur={close}
        onInput={(event) => {
          if (!composing.current) ask(event.currentTarget, PAUSE_MS);
        }}
        // Vietnamese is composed: what stands in the box meanwhile is not yet what is meant.
        onCompositionStart={() => {
          composing.current = true;
          close();
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          ask(event.currentTarget, PAUSE_MS);
        }}
      />
      {ready && <SearchBoxList options={options} active={active} onChoose={choose} />}
      <span aria-live="polite" className="sr-only">
        {open ? `${options.length} gợi ý` : ''}
      </span>
    </div>
  );
}

/** The option an arrow leads to; between the last and the first one the box itself has its turn (-1). */
function next(active: number, step: 1 | -1, options: number): number {
  const stops = options + 1;
  return ((active + 1 + step + stops) % stops) - 1;
}
