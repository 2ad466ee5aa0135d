import type { Span } from '../../report/report';
import { type MappedText, mapIdentity, originalRange, replaceMapped } from '../../text/mapped-text';
import { fold } from '../../text/marks';
import type { Paragraph } from '../context';

/** Somebody may say which of several places is meant; both as in the report's JSON. */
export interface Hint {
  readonly paragraph: number | undefined;
  readonly start: number | undefined;
}

/** Blanks of any kind and number: people copy from pages that show one where the source has a hard one or three. */
const BLANKS = /\s+/gu;
/** A dash or a slash with a blank on either side, as in "1048/QĐ- TTg"; after BLANKS there is one blank at most. */
const JOINS = / ?[-‐-―/] ?/gu;

const cut = new WeakMap<Paragraph, MappedText>();

function collapsed(paragraph: Paragraph): MappedText {
  const known = cut.get(paragraph);
  if (known !== undefined) return known;
  const made = replaceMapped(mapIdentity(paragraph.original), BLANKS, () => ' ');
  cut.set(paragraph, made);
  return made;
}

const wantedText = (words: string) => words.normalize('NFC').replace(BLANKS, ' ').trim();

/** Body first: what the reader took for chrome of the portal counts only where nothing else has the words. */
function inOrder(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return [...paragraphs.filter((each) => !each.boilerplate), ...paragraphs.filter((each) => each.boilerplate)];
}

/**
 * Every place where the report has these words to the letter, blanks of whatever kind aside; ranges of the original.
 *
 * @example findText('tỉnh  ủy', context.paragraphs)[0] // { paragraph: 0, start: 12, end: 19 }
 */
export function findText(words: string, paragraphs: readonly Paragraph[]): readonly Span[] {
  return placesIn(wantedText(words), paragraphs, collapsed);
}

/** The same for the number of a document, whatever blanks and dashes it is printed with. */
export function findNumber(number: string, paragraphs: readonly Paragraph[]): readonly Span[] {
  const wanted = joined(mapIdentity(wantedText(number))).text;
  return placesIn(wanted, paragraphs, (paragraph) => {
    const known = cutForNumbers.get(paragraph);
    if (known !== undefined) return known;
    const made = joined(collapsed(paragraph));
    cutForNumbers.set(paragraph, made);
    return made;
  });
}

const cutForNumbers = new WeakMap<Paragraph, MappedText>();
const joined = (mapped: MappedText) => replaceMapped(mapped, JOINS, (match) => (match.includes('/') ? '/' : '-'));

function placesIn(
  wanted: string,
  paragraphs: readonly Paragraph[],
  textOf: (paragraph: Paragraph) => MappedText,
): readonly Span[] {
  if (wanted === '') return [];
  return inOrder(paragraphs).flatMap((paragraph) => {
    const mapped = textOf(paragraph);
    const found: Span[] = [];
    for (let at = mapped.text.indexOf(wanted); at >= 0; at = mapped.text.indexOf(wanted, at + wanted.length)) {
      if (!standsAlone(mapped.text, at, at + wanted.length)) continue;
      const [start, end] = originalRange(mapped, at, at + wanted.length);
      found.push({ paragraph: paragraph.index, start, end });
    }
    return found;
  });
}

/** The end of a longer word or number before the place: the 5 of "25" and of "1,5" is no 5. */
const JOINED_BEFORE = /[\p{L}\p{M}\p{Nd}]$|\d[.,/]$/u;
const JOINED_AFTER = /^[\p{L}\p{M}\p{Nd}]|^[.,/]\d/u;
const ALNUM = /[\p{L}\p{M}\p{Nd}]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  const before = ALNUM.test(text[start] ?? '') && JOINED_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  const after = ALNUM.test(text[end - 1] ?? '') && JOINED_AFTER.test(text.slice(end, end + 2));
  return !before && !after;
}

/** The place that was meant: where the hint says, else in its paragraph, else the first. */
export function choosePlace(places: readonly Span[], { paragraph, start }: Hint): Span | undefined {
  const inside = places.filter((place) => place.paragraph === paragraph);
  return inside.find((place) => place.start === start) ?? inside[0] ?? places[0];
}

/**
 * What the report has in place of words that it does not have to the letter: the same words with other marks or
 * capitals, from a little before the first difference; null where there is nothing like them.
 *
 * @example likeText('xóa nhà Tạm', context.paragraphs) // '…óa nhà tạm'
 */
export function likeText(words: string, paragraphs: readonly Paragraph[]): string | null {
  const typed = wantedText(words);
  const wanted = fold(typed);
  for (const paragraph of inOrder(paragraphs)) {
    const { text } = collapsed(paragraph);
    const folded = fold(text);
    // Folding keeps the length of composed text; where it does not, offsets would lie.
    const at = folded.length === text.length && wanted !== '' ? folded.indexOf(wanted) : -1;
    if (at >= 0) return fromDifference(text.slice(at, at + wanted.length), typed);
  }
  return null;
}

const BEFORE_DIFFERENCE = 12;
const MAX_LIKE = 48;

function fromDifference(text: string, typed: string): string {
  const different = [...text].findIndex((_, at) => text[at] !== typed[at]);
  const from = Math.max(0, different - BEFORE_DIFFERENCE);
  const shown = text.slice(from, from + MAX_LIKE);
  return `${from > 0 ? '…' : ''}${shown}${from + MAX_LIKE < text.length ? '…' : ''}`;
}
