import type { Report, Span } from '../report/report';
import { canonical } from '../text/normalise';
import { flatWords, GAP, type Permalink } from '../url/permalink';
import type { Range } from './flat-text';
import { placesOf } from './letter-places';
import { paragraphSum } from './paragraph-sum';
import { placesByKeys } from './word-places';

/** Where a link leads today. */
export type Followed =
  | {
      /** `here`: in the paragraph that the link names; `moved`: in another one. */
      readonly kind: 'here' | 'moved';
      readonly span: Span;
      /** Whether the source was edited between the first and the last words, which is all that the link carries. */
      readonly editedWithin: boolean;
      /** Whether the words stand at several places, and the link no longer tells which of them is meant. */
      readonly several: boolean;
      /** Whether they are written otherwise by more than tone style and capitals: other signs, other digits. */
      readonly respelled: boolean;
    }
  /** Not in the report any more. */
  | { readonly kind: 'gone' };

/** The paragraphs of a report, and which of them are portal chrome, where that is known. */
export type Followable = Pick<Report, 'paragraphs'> & Partial<Pick<Report, 'boilerplate'>>;

/** Words written another way are looked for in so many UTF-16 units around the paragraph; reports have some thousands. */
const KEY_BUDGET = 400_000;

/**
 * UTF-16 units at each end of a shortened span that tell it from others: a dozen words. “Ủy ban nhân dân huyện … trên địa
 * bàn huyện” stands in many a paragraph, with anything between.
 */
const TELLING_END = 60;

/**
 * Finds the words of a link in the report as it is now: in the paragraph with the same text, whatever its number is
 * now; else in the paragraph of that number, to the letter, then by keys; else in the nearest paragraph that holds them,
 * the report's own words before the portal's.
 *
 * @example followPermalink(report, { paragraph: 6, words: 'OCOP', nth: 1, sum: null }).kind // 'moved'
 */
export function followPermalink(report: Followable, link: Permalink): Followed {
  const near = nearestFirst(report, link.paragraph);
  const same = link.sum === null ? undefined : near.find((index) => paragraphSum(textAt(report, index)) === link.sum);
  if (same !== undefined) {
    const text = textAt(report, same);
    if (link.words === '') return found(report, link, same, { range: [0, text.length] });
    const places = placesIn(text, link);
    // The text is the link's own, so words that it does not hold were never its words.
    return places.length === 0 ? { kind: 'gone' } : found(report, link, same, nth(places, link));
  }
  if (link.words === '') return nameless(report, link);
  for (const index of near) {
    const text = textAt(report, index);
    const places = index === link.paragraph ? placesIn(text, link) : placesOf(text, link.words);
    if (places.length > 0 && isTelling(link, index)) return doubted(report, link, index, places);
  }
  let budget = KEY_BUDGET;
  for (const index of near) {
    budget -= textAt(report, index).length;
    if (budget < 0) break;
    const places = isTelling(link, index) ? placesByKeys(textAt(report, index), link.words) : [];
    if (places.length > 0) return doubted(report, link, index, places);
  }
  return { kind: 'gone' };
}

function placesIn(text: string, { words }: Permalink): Range[] {
  const places = placesOf(text, words);
  return places.length > 0 ? places : placesByKeys(text, words);
}

/** Whether a place in another paragraph can be trusted to be the link's. */
function isTelling({ words, paragraph }: Permalink, index: number): boolean {
  const gap = words.indexOf(GAP);
  return index === paragraph || gap === -1 || Math.min(gap, words.length - gap - GAP.length) >= TELLING_END;
}

/** A place in a text that is not the link's own any more, or of which the link does not say what it was. */
function doubted(report: Followable, link: Permalink, index: number, places: readonly Range[]): Followed {
  const edited = link.sum !== null;
  const elsewhere = () =>
    report.paragraphs.some((text, other) => other !== index && placesOf(text, link.words).length > 0);
  const counted = edited || index !== link.paragraph || link.nth > places.length;
  const several = (counted && places.length > 1) || (index !== link.paragraph && elsewhere());
  return found(report, link, index, {
    ...nth(places, link),
    editedWithin: edited && link.words.includes(GAP),
    several,
  });
}

/** A link without words can only say the number. */
function nameless(report: Followable, link: Permalink): Followed {
  const text = report.paragraphs[link.paragraph];
  if (text === undefined) return { kind: 'gone' };
  return found(report, link, link.paragraph, { range: [0, text.length], editedWithin: link.sum !== null });
}

interface Place {
  readonly range: Range;
  readonly editedWithin?: boolean;
  readonly several?: boolean;
}

function found(report: Followable, link: Permalink, paragraph: number, place: Place): Followed {
  const { range, editedWithin = false, several = false } = place;
  const [start, end] = range;
  const kind = paragraph === link.paragraph ? 'here' : 'moved';
  const respelled = link.words !== '' && !isSpelled(textAt(report, paragraph).slice(start, end), link.words);
  return { kind, span: { paragraph, start, end }, editedWithin, several, respelled };
}

/** Whether a text has the words of a link but for tone style and capitals. */
function isSpelled(text: string, words: string): boolean {
  const flat = flatWords(text);
  return hasEnds(flat, words) || hasEnds(canonical(flat).text.toLowerCase(), canonical(words).text.toLowerCase());
}

function hasEnds(text: string, words: string): boolean {
  const gap = words.indexOf(GAP);
  if (text === words || gap === -1) return text === words;
  return text.startsWith(words.slice(0, gap)) && text.endsWith(words.slice(gap + GAP.length));
}

/** The place that the link counts; the first where there are fewer now. */
function nth(places: readonly Range[], { nth: number }: Permalink): Pick<Place, 'range'> {
  return { range: places[number - 1] ?? places[0] ?? [0, 0] };
}

function textAt(report: Followable, index: number): string {
  return report.paragraphs[index] ?? '';
}

/**
 * Every paragraph, those nearest to the one meant first; of two at one distance the earlier one. What the portal puts around
 * a report comes last, unless it is what the link names.
 */
function nearestFirst({ paragraphs, boilerplate = [] }: Followable, at: number): number[] {
  const chrome = new Set(boilerplate);
  chrome.delete(at);
  return Array.from(paragraphs, (_, index) => index).sort(
    (a, b) => Number(chrome.has(a)) - Number(chrome.has(b)) || Math.abs(a - at) - Math.abs(b - at) || a - b,
  );
}
