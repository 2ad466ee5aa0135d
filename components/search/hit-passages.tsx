import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import type { HitCard } from './hit-cards';

/** How often a report holds what was searched for, and the way to the paragraphs that do. */
export function HitPassages({ card: { href, matches, passages, morePassages } }: { readonly card: HitCard }) {
  if (matches === null) return null;
  if (passages.length === 0) return <p className="hit-matches">{matches}</p>;
  return (
    <Disclosure className="hit-matches">
      <summary>{matches}</summary>
      <ul aria-label="Đến từng đoạn khớp">
        {passages.map((passage) => (
          <li key={passage}>
            <a href={`${href}#p${passage}`} aria-label={`đoạn ${passage}`}>
              {passage}
            </a>
          </li>
        ))}
        {morePassages > 0 && (
          <li>
            <a href={`${href}#h1`}>{`và ${printNumber(morePassages)} đoạn khác trong báo cáo`}</a>
          </li>
        )}
      </ul>
    </Disclosure>
  );
}
