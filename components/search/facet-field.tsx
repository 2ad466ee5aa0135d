'use client';

import { type ChangeEvent, useEffect, useRef } from 'react';

interface FacetFieldProps {
  readonly id: string;
  readonly name: string;
  /** The words of the address. */
  readonly value: string;
}

/** Waits until a word is likely done. */
const PAUSE_MS = 300;

/**
 * The field of a facet's search. With script it sends its form while one types, and follows the address when a link or
 * the way back changes it; an answer to words typed a moment ago never overwrites those typed since.
 */
export function FacetField({ id, name, value }: FacetFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef(value);
  const sent = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (shown.current === value) return;
    shown.current = value;
    if (field.current === null || sent.current === value) return;
    clearTimeout(timer.current);
    field.current.value = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  function onChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = plain(currentTarget.value);
      currentTarget.form?.requestSubmit();
    }, PAUSE_MS);
  }
  return (
    <input
      id={id}
      name={name}
      ref={field}
      defaultValue={value}
      onChange={onChange}
      className="field small"
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="search"
    />
  );
}

/** As the address gives it back. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
