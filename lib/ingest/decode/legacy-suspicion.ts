import { isSyllable } from '../../text/syllable';

/** Letters that only Vietnamese Unicode text has, and combining tone marks: one of them proves that it is Unicode. */
const UNICODE_VIETNAMESE = /[ăĂđĐơƠưƯ\u1EA0-\u1EF9]|[\u0300\u0301\u0303\u0309\u0323]/u;
/** Letters and symbols between U+0080 and U+00FF: what TCVN3 and VNI letters become when read as Latin-1. */
const HIGH_LATIN = /[\u0080-\u00FF]/g;
/** Fewer may be one French name ("Café", "Genève") in a text typed without marks. */
const MIN_HIGH_LATIN = 12;
const WORD = /[\p{L}\p{M}]+/gu;
const NON_ASCII = /\P{ASCII}/u;
/** Words with marks that are looked at; the first pages decide. */
const SAMPLE_WORDS = 500;
/** In real text nine of ten are syllables (the rest are names of the highlands); TCVN3 read as 1258 gives about one. */
const MIN_SYLLABLE_SHARE = 0.5;

/**
 * True where a Unicode text has no Vietnamese letter but many accented Latin-1 characters: it was typed in a font of
 * its own (TCVN3, VNI: "Uû ban nh©n d©n") and saved as if it were Unicode.
 *
 * @example looksLikeLegacyFont('§¶ng uû huyÖn, Héi ®ång nh©n d©n, Uû ban') // true
 */
export function looksLikeLegacyFont(text: string): boolean {
  if (UNICODE_VIETNAMESE.test(text)) return false;
  return (text.match(HIGH_LATIN)?.length ?? 0) >= MIN_HIGH_LATIN && !mostlySyllables(text);
}

/**
 * True where most words that carry marks are possible Vietnamese syllables, or where no word carries any.
 *
 * @example mostlySyllables('Hội nghị sơ kết') // true
 */
export function mostlySyllables(text: string): boolean {
  let seen = 0;
  let valid = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (!NON_ASCII.test(word)) continue;
    seen++;
    if (isSyllable(word)) valid++;
    if (seen === SAMPLE_WORDS) break;
  }
  return valid >= seen * MIN_SYLLABLE_SHARE;
}
