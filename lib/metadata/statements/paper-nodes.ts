import { fold } from '../../text/marks';
import type { Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import type { KeyForm, Word } from '../words';
import { addresseeText, readAddressee, unitAt } from './addressee';
import type { Line } from './line';
import { type PaperMarker, paperMarker, UNIT_LINE, UNMARKED } from './paper-outline';
import type { PaperVocabulary } from './paper-vocabulary';
import { verbText } from './voice';

/** One paragraph of a paper: its mark, its depth, its words. */
export interface PaperNode {
  /** Null for chrome, the title, a headline in capitals: these may be headings, never orders. */
  readonly line: Line | null;
  readonly paragraph: Paragraph;
  readonly mark: PaperMarker | null;
  readonly rank: number;
  readonly words: readonly Word[];
  /** First word behind the mark. */
  readonly first: number;
  /** The paragraph ends in a colon. */
  readonly colon: boolean;
}

/** More words are no heading. */
export const HEADING_WORDS = 25;
const COLON_AT_END = /:[\s*_]*$/u;
const ENDS_LIKE_TEXT = /[.;][\s*_]*$/u;

/** A paragraph as a node of the outline. */
export function paperNode(paragraph: Paragraph, line: Line | null, form: KeyForm): PaperNode {
  const { text } = paragraph.canonical;
  const words = paragraphWords(paragraph, form);
  const mark = paperMarker(text, form);
  const behind = mark === null ? 0 : words.findIndex((word) => word.from >= mark.marker.to);
  const first = behind === -1 ? words.length : behind;
  const colon = COLON_AT_END.test(text.slice(-12));
  const headline = line === null && !/\p{Ll}/u.test(text);
  const unit = mark === null && line !== null && colon && unitOf(line, 0) !== null;
  const rank = mark?.rank ?? (unit ? UNIT_LINE : headline ? 0 : UNMARKED);
  return { line, paragraph, mark, rank, words, first, colon };
}

/** Whether the paragraph is a heading of the table: "I. KẾT QUẢ ĐẠT ĐƯỢC", "1. Tồn tại, hạn chế: …". */
export function hasHeading({ words, first, paragraph }: PaperNode, table: PaperVocabulary['results']): boolean {
  const found = table.longest(words, first);
  if (found === null) return false;
  const { text } = paragraph.canonical;
  if (words.length - first <= HEADING_WORDS && !ENDS_LIKE_TEXT.test(text.slice(-12))) return true;
  for (let at = first + found.length; at < Math.min(words.length, first + HEADING_WORDS); at++) {
    const gap = words[at]?.gap;
    if (gap === 'colon' || gap === 'stop') return true;
  }
  return false;
}

/** "Điều 2. …", also without marks. */
export function isArticle({ paragraph }: PaperNode): boolean {
  return /^\W{0,4}dieu \d/.test(fold(paragraph.canonical.text.slice(0, 20)));
}

/**
 * Those whom a paragraph names and whom its parts tell what to do: "Giao Phòng Nội vụ:", "Đối với UBND các xã, thị trấn";
 * null where it says more than that, or something else.
 */
export function headedUnit({ line, first }: PaperNode, { assigning }: PaperVocabulary): string | null {
  if (line === null) return null;
  return unitOf(line, first + (assigning.longest(line.words, first)?.length ?? 0));
}

/** The order verb before those whom a paragraph names: the "giao" of "Giao Phòng Nội vụ:". */
export function headedVerb({ line, first }: PaperNode, { assigning }: PaperVocabulary): string | null {
  const found = line === null ? null : assigning.longest(line.words, first);
  return line === null || found === null ? null : verbText(line, first, first + found.length);
}

function unitOf(line: Line, from: number): string | null {
  const { words, speech } = line;
  const at = from + (speech.toward.longest(words, from)?.length ?? 0);
  if (at >= words.length || words.length - at > HEADING_WORDS || !unitAt(line, at)) return null;
  if (ENDS_LIKE_TEXT.test(line.text.slice(-12)) || readAddressee(line, at, words.length) !== null) return null;
  // "Các khoản thu", "Những việc chính": of many things it must be said that they are units.
  const many = line.names.plurals.longest(words, at);
  if (many !== null && !unitAt(line, at + many.length)) return null;
  for (let i = at + 1; i < words.length; i++) {
    if (words[i]?.gap === 'stop' || words[i]?.gap === 'semicolon' || words[i]?.gap === 'colon') return null;
    if (speech.narration.longest(words, i) !== null) return null;
  }
  return addresseeText(line, { from: at, to: words.length });
}
