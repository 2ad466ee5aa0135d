import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import type { HitCard } from './hit-cards';

/**
 * How often a report holds what was searched for, and the way to the paragraphs that do: links side by side without a
 * list, whose items would double the elements of the longest part of a page.
 */
export function HitPassages({ card: { href, matches, passages, morePassages } }: { readonly card: HitCard }) {
  if (matches === null) return null;
  if (passages.length === 0) return <p className="hit-matches">{matches}</p>;
  return (
    <Disclosure className="hit-matches">
      <summary>{matches}</summary>
      <div>
        {passages.map((passage) => (
          <a key={passage} href={`${href}#p${passage}`}>
            {`đoạn ${passage}`}
          </a>
        ))}
        {morePassages > 0 && <a href={`${href}#h1`}>{`và ${printNumber(morePassages)} đoạn khác trong báo cáo`}</a>}
      </div>
    </Disclosure>
  );
}
