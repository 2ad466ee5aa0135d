import { Fragment } from 'react';
import type { Mark } from '@/lib/search/result';
import { segments } from './segments';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Number of the first mark (`#h1` is 1); without it the marks carry no anchors, as in a list of results. */
  readonly firstNumber?: number | undefined;
}

/** A text with its marks. No HTML strings: React escapes what the source says. */
export function MarkedText({ text, marks, firstNumber }: MarkedTextProps) {
  let at = 0;
  return segments(text, marks).map((segment) => {
    const key = at;
    at += segment.text.length;
    if (segment.number === null) return <Fragment key={key}>{segment.text}</Fragment>;
    const id = firstNumber === undefined ? undefined : `h${firstNumber + segment.number}`;
    return (
      <mark key={key} id={id}>
        {segment.text}
      </mark>
    );
  });
}
