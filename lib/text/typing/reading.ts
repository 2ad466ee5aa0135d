import { fold } from '../marks';
import { isSyllable, parseSyllable, placeTone } from '../syllable';

/** What the keys of one word amount to. It need not be a syllable: Đắk and Krông are typed with the same keys. */
export interface Reading {
  /** Lower case, with shape marks, without tone. */
  readonly base: string;
  /** Combining tone mark, '' for the level tone. */
  readonly tone: string;
}

/**
 * The syllable of a reading in old tone style (DOSSIER 1.3), lower case; null where the spelling rules do not allow
 * it or where it carries no mark at all.
 *
 * @example markedSyllable({ base: 'huyên', tone: '\u0323' }) // 'huyện'
 */
export function markedSyllable({ base, tone }: Reading): string | null {
  const word = placeTone(base + tone, 'old');
  if (!isSyllable(word) || fold(word) === word) return null;
  // Without this "data" would be dât and "meet" mêt: after c, ch, p, t the language has only sắc and nặng.
  const stopped = STOP_CODA.test(parseSyllable(word)?.coda ?? '');
  return stopped && tone === '' ? null : word;
}

/** A coda that stops the voice, c, ch, p or t: vốc, lịch, gặp, mật. */
const STOP_CODA = /[cpt]/;

/**
 * Gives a decoded word the case of what was typed: HUYEENJ → HUYỆN, Huyeenj and DDaoj → Huyện, Đạo.
 *
 * @example inCaseOf('DDaoj', 'đạo') // 'Đạo'
 */
export function inCaseOf(typed: string, decoded: string): string {
  const letters = typed.replace(/\d/g, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return decoded.toUpperCase();
  const first = letters.slice(0, 1);
  return first === first.toLowerCase() ? decoded : decoded.slice(0, 1).toUpperCase() + decoded.slice(1);
}
