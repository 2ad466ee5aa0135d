import { Fragment } from 'react';
import type { Mark } from '@/lib/search/result';
import { MarkedText } from '../ui/marked-text';
import { citedParts, type Part } from './cited-parts';
import { PASSAGE_ID } from './passage-notice';

interface CitedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly firstNumber: number | undefined;
  /** What the address quotes; null where it quotes nothing here. */
  readonly cited: Mark | null;
}

/** A text with the marks of the search and, apart from them, the span that a link leads to. */
export function CitedText({ text, marks, firstNumber, cited }: CitedTextProps) {
  if (cited === null) return <MarkedText text={text} marks={marks} firstNumber={firstNumber} />;
  const { before, inside, after } = citedParts(text, marks, cited);
  const print = (parts: readonly Part[]) =>
    parts.map((part) => <Piece key={part.at} part={part} first={firstNumber} />);
  return (
    <>
      {print(before)}
      <mark id={PASSAGE_ID} className="cited">
        {print(inside)}
      </mark>
      {print(after)}
    </>
  );
}

function Piece({ part, first }: { readonly part: Part; readonly first: number | undefined }) {
  const { text, number, opens } = part;
  if (number === null) return <Fragment>{text}</Fragment>;
  return <mark id={opens && first !== undefined ? `h${first + number}` : undefined}>{text}</mark>;
}
