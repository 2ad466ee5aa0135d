import { originalRange } from '../../text/mapped-text';
import type { Draft, Paragraph } from '../context';
import { titleParagraphs } from '../lead';
import type { Word } from '../words';
import { type Ranges, rangeIn, rangesByParagraph } from './spans';

/** Where a clause stands, the heaviest first. */
export type Place = 'title' | 'directive' | 'heading' | 'lead' | 'indicator' | 'body' | 'label';

/** What the earlier extractors found, by paragraph. */
export interface Places {
  readonly title: ReadonlySet<number>;
  readonly directives: ReadonlyMap<number, Ranges>;
  readonly indicators: ReadonlyMap<number, Ranges>;
}

/** A heading, or the words before the colon that open a paragraph: "Về công tác xây dựng Đảng:". */
const MAX_HEADING_WORDS = 12;
/** "Du lịch", "Văn hóa - Xã hội": so few words may be a line of a portal's menu as well as a heading. */
const MAX_LABEL_WORDS = 4;
/** A heading has no end of sentence; a list item ends with a semicolon or a comma. Its alternatives begin apart: linear. */
const SENTENCE_END = /[.;,…!?](?:["”»)\s]|\.\/)*$/u;

export function placesOf(draft: Readonly<Draft>): Places {
  return {
    title: new Set(titleParagraphs(draft)),
    directives: rangesByParagraph(draft.statements.filter(({ kind }) => kind === 'directive')),
    indicators: rangesByParagraph(draft.indicators),
  };
}

/** The place of the clause of words [from, to) and the word that what it says begins with. */
export function placeOf(
  paragraph: Paragraph,
  words: readonly Word[],
  from: number,
  to: number,
  { title, directives, indicators }: Places,
  { heading, lead }: { readonly heading: boolean; readonly lead: boolean },
): { readonly place: Place; readonly at: number } {
  if (title.has(paragraph.index)) return { place: 'title', at: from };
  const [start, end] = originalOf(paragraph, words, from, to);
  const directive = rangeIn(directives.get(paragraph.index), start, end);
  if (directive !== undefined) {
    let at = from;
    while (at + 1 < to && originalOf(paragraph, words, at, at + 1)[0] < directive[0]) at += 1;
    return { place: 'directive', at };
  }
  if (heading) return { place: words.length <= MAX_LABEL_WORDS ? 'label' : 'heading', at: from };
  if (lead) return { place: 'lead', at: from };
  const counted = rangeIn(indicators.get(paragraph.index), start, end) !== undefined;
  return { place: counted ? 'indicator' : 'body', at: from };
}

function originalOf(paragraph: Paragraph, words: readonly Word[], from: number, to: number): readonly [number, number] {
  return originalRange(paragraph.canonical, words[from]?.from ?? 0, words[to - 1]?.to ?? 0);
}

/** How many words at the beginning of the paragraph are its heading. */
export function headingEnd(words: readonly Word[], text: string): number {
  if (words.length <= MAX_HEADING_WORDS) return SENTENCE_END.test(text) ? 0 : words.length;
  const colon = words.slice(1, MAX_HEADING_WORDS + 1).findIndex(({ gap }) => gap === 'colon' || gap === 'stop');
  return colon >= 0 && words[colon + 1]?.gap === 'colon' ? colon + 1 : 0;
}
