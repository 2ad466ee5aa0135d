import { exactKey } from '../../text/keys';

const keys = new Map<string, string>();
/** A list by hand is held against the draft after every extractor; the same few names come again and again. */
const MAX_KEYS = 10_000;

/**
 * A name for comparing: marks count; capitals, tone style and the kind of blanks do not.
 *
 * @example nameKey('Xã  Thụy Hải') === nameKey('xã Thuỵ Hải') // true
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MAX_KEYS) keys.clear();
  const key = name.normalize('NFC').trim().split(/\s+/u).map(exactKey).join(' ');
  keys.set(name, key);
  return key;
}

/** Whether a name can be one: "???" and "12" are none. */
export function hasLetter(name: string): boolean {
  return /\p{L}/u.test(name);
}

/** As addresses have them: folded words and digits joined by single hyphens; linear, the hyphen parts the repeats. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a slug that somebody wrote can stand in an address. */
export function isSlug(slug: string): boolean {
  return slug.length <= MAX_SLUG && SLUG.test(slug);
}

/** As long as the search page reads one. */
const MAX_SLUG = 200;
export const SLUG_RULE = 'chỉ gồm chữ thường không dấu, chữ số và dấu “-” (nhiều nhất 200 ký tự).';
