import { paragraphWords } from '../paragraph-words';
import type { Word } from '../words';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';

/** "Sáng ngày 10 tháng 5 năm 2023, …". */
const MAX_DATE_WORDS = 8;

/**
 * Whether a mention begins the lead, nothing but a date and its own body before it: the report tells what this place did.
 *
 * @example "Năm 2023, huyện Long Hồ (Vĩnh Long) tạo việc làm …" // true for huyện Long Hồ
 */
export function headsLead({ paragraph, zone, guard, body, from }: Mention, lexicon: Lexicon): boolean {
  if (zone !== 'lead' || guard !== null) return false;
  const words = paragraphWords(paragraph, lexicon.form);
  for (let at = 0; at < MAX_DATE_WORDS; at++) {
    const word = words[at];
    if (word === undefined || word.from >= from) return word?.from === from;
    const passed = word.number || lexicon.book('dated').longest(words, at) !== null;
    if (!passed && !(body && isBodyUpTo(words, at, from, lexicon))) return false;
    if (!passed) return true;
  }
  return false;
}

/** "UBND xã Hòa Bình": the body's words and nothing else between here and the unit. */
function isBodyUpTo(words: readonly Word[], from: number, unit: number, lexicon: Lexicon): boolean {
  const body = lexicon.book('bodies').longest(words, from);
  return body !== null && words[from + body.length]?.from === unit;
}
