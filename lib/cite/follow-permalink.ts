import type { Report, Span } from '../report/report';
import { GAP, type Permalink } from '../url/permalink';
import type { Range } from './flat-text';
import { paragraphSum } from './paragraph-sum';
import { placesByKeys, placesOf } from './word-places';

/** Where a link leads today. */
export type Followed =
  | {
      /** `here`: in the paragraph that the link names; `moved`: in another one. */
      readonly kind: 'here' | 'moved';
      readonly span: Span;
      /** Whether the source was edited between the first and the last words, which is all that the link carries. */
      readonly editedWithin: boolean;
    }
  /** Not in the report any more. */
  | { readonly kind: 'gone' };

/** Words written another way are looked for in so many UTF-16 units around the paragraph; reports have some thousands. */
const KEY_BUDGET = 400_000;

/**
 * Finds the words of a link in the report as it is now: in the paragraph with the same text, whatever its number is
 * now; else in the paragraph of that number, to the letter, then by keys; else in the nearest paragraph that holds them.
 *
 * @example followPermalink(report, { paragraph: 6, words: 'OCOP', nth: 1, sum: null }).kind // 'moved'
 */
export function followPermalink(report: Pick<Report, 'paragraphs'>, link: Permalink): Followed {
  const near = nearestFirst(report.paragraphs.length, link.paragraph);
  const same = link.sum === null ? undefined : near.find((index) => paragraphSum(textAt(report, index)) === link.sum);
  if (same !== undefined) {
    const range = nth(placesOf(textAt(report, same), link.words), link.nth);
    const text = textAt(report, same);
    return found(link, same, range ?? nth(placesByKeys(text, link.words), link.nth) ?? [0, text.length], false);
  }
  if (link.words === '') return nameless(report, link);
  const edited = link.sum !== null && link.words.includes(GAP);
  for (const index of near) {
    const range =
      nth(placesOf(textAt(report, index), link.words), link.nth) ??
      (index === link.paragraph ? byKeys(report, link, index) : null);
    if (range !== null) return found(link, index, range, edited);
  }
  let budget = KEY_BUDGET;
  for (const index of near) {
    budget -= textAt(report, index).length;
    if (budget < 0) break;
    const range = byKeys(report, link, index);
    if (range !== null) return found(link, index, range, edited);
  }
  return { kind: 'gone' };
}

/** A link without words can only say the number. */
function nameless(report: Pick<Report, 'paragraphs'>, link: Permalink): Followed {
  const text = report.paragraphs[link.paragraph];
  return text === undefined ? { kind: 'gone' } : found(link, link.paragraph, [0, text.length], link.sum !== null);
}

function byKeys(report: Pick<Report, 'paragraphs'>, link: Permalink, index: number): Range | null {
  return nth(placesByKeys(textAt(report, index), link.words), link.nth);
}

function found(link: Permalink, paragraph: number, [start, end]: Range, editedWithin: boolean): Followed {
  const kind = paragraph === link.paragraph ? 'here' : 'moved';
  return { kind, span: { paragraph, start, end }, editedWithin };
}

/** The place that the link counts; the first where there are fewer now. */
function nth(places: readonly Range[], number: number): Range | null {
  return places[number - 1] ?? places[0] ?? null;
}

function textAt(report: Pick<Report, 'paragraphs'>, index: number): string {
  return report.paragraphs[index] ?? '';
}

/** Every paragraph, those nearest to the one meant first; of two at one distance the earlier one. */
function nearestFirst(count: number, at: number): number[] {
  return Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b,
  );
}
