import { fromRoman } from '../../text/roman';
import type { Word } from '../words';
import type { DocumentsVocabulary } from './vocabulary';

/** "Hội nghị lần thứ tư": from one to ten, as ordinals are said. */
const ORDINALS: readonly (readonly string[])[] = [
  ...[['nhất'], ['hai'], ['ba'], ['tư'], ['năm'], ['sáu'], ['bảy', 'bẩy'], ['tám'], ['chín'], ['mười']],
];
const CAPITALS = /^[IVXL]+$/;

/** The number that a word says, in figures or in Roman numerals of capitals; null for any other word. */
export function numeralOf(word: Word | undefined): number | null {
  if (word === undefined) return null;
  if (word.number) return word.text.length <= 2 ? Number(word.text) : null;
  return CAPITALS.test(word.text) ? fromRoman(word.text) : null;
}

/** The same, and ordinals in words after "thứ". */
export function ordinalOf(word: Word | undefined, { is }: DocumentsVocabulary): number | null {
  const figures = numeralOf(word);
  if (figures !== null || word === undefined) return figures;
  const index = ORDINALS.findIndex((spellings) => spellings.some((each) => is(word.key, each)));
  return index === -1 ? null : index + 1;
}
