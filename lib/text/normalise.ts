import { type MappedText, mapIdentity, replaceMapped } from './mapped-text';
import { composeMarks, LOOKALIKE_LETTER, mendLookalike } from './marks';
import { memoised } from './memo';
import { isSyllable, placeTone } from './syllable';

/** One repair of source text. All of them together make the text that keys and extractors read, never what is shown. */
interface Normalizer {
  readonly name: string;
  readonly apply: (source: MappedText) => MappedText;
}

/** Two runs of letters with a zero-width space between (word processors and portals break lines with it). */
const ZERO_WIDTH_JOIN = /\u200B+/g;
const LETTERS_BEFORE = /\p{L}[\p{L}\p{M}]{0,11}$/u;
const LETTERS_AFTER = /^\p{L}[\p{L}\p{M}]{0,11}/u;

/** Soft hyphen, joiners, word joiner, BOM, bidi marks, C0 controls but tab and newline: invisible, they split words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const INVISIBLE = /[\u00AD\u200C-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0000-\u0008\u000E-\u001F\u007F]/g;
/** Line separators of other systems (VT, FF, NEL, LS, PS, CR LF). */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** NBSP (13 of them in one real report), tabs and the typographic spaces; private-use bullets of symbol fonts. */
const ODD_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uE000-\uF8FF]/g;
const SPACE_RUN = / {2,}/g;
const SPACE_AT_END = /^ +| +$| +(?=\n)/g;
const LIGATURE = /[\uFB00-\uFB06]/g;
const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};
/** Full-width ASCII of East Asian keyboards. Not NFKC: that turns ½ and m² into other text. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;
/** A letter with the marks that follow it, or a precomposed letter that NFC changes. */
const LETTER_CLUSTER = /[^\p{M}\p{ASCII}]\p{M}*|\p{ASCII}\p{M}+/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The order means something: line ends first, invisible characters before words are looked at, spaces before the
 * runs of them, marks composed before look-alike letters and tones are judged.
 */
export const NORMALIZERS: readonly Normalizer[] = [
  { name: 'line-ends', apply: (source) => replaceMapped(source, LINE_BREAK, () => '\n') },
  { name: 'zero-width-space', apply: (source) => replaceMapped(source, ZERO_WIDTH_JOIN, zeroWidth) },
  { name: 'invisible', apply: (source) => replaceMapped(source, INVISIBLE, () => '') },
  { name: 'spaces', apply: (source) => replaceMapped(source, ODD_SPACE, () => ' ') },
  { name: 'ligatures', apply: (source) => replaceMapped(source, LIGATURE, (found) => LIGATURES[found] ?? found) },
  { name: 'full-width', apply: (source) => replaceMapped(source, FULL_WIDTH, narrow) },
  {
    name: 'marks',
    apply: (source) => (isComposed(source.text) ? source : replaceMapped(source, LETTER_CLUSTER, composed)),
  },
  { name: 'look-alikes', apply: (source) => replaceMapped(source, LOOKALIKE_LETTER, mendLookalike) },
  { name: 'space-runs', apply: (source) => replaceMapped(source, SPACE_RUN, () => ' ') },
  { name: 'space-at-ends', apply: (source) => replaceMapped(source, SPACE_AT_END, () => '') },
];

const ANY_MARK = /\p{M}/u;

/** Nothing to put together: no mark stands alone, and no letter has a newer form. Most sources are written so. */
function isComposed(text: string): boolean {
  return !ANY_MARK.test(text) && text.normalize('NFC') === text;
}

/** Clusters repeat; a longer pile of marks than this is dirt and not worth remembering. */
const MAX_REMEMBERED = 8;
const composedShort = memoised(composeMarks);
const composed = (cluster: string) =>
  cluster.length > MAX_REMEMBERED ? composeMarks(cluster) : composedShort(cluster);

/** Delete it inside a syllable (nghi​ệp); a space where it stands between two (Tỉnh​ủy). */
function zeroWidth(found: string, index: number, text: string): string {
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '';
  const after = LETTERS_AFTER.exec(text.slice(index + found.length, index + found.length + 12))?.[0] ?? '';
  return isTwoWords(`${before} ${after}`) ? ' ' : '';
}

const isTwoWords = memoised((pair: string): boolean => {
  const [before = '', after = ''] = pair.split(' ');
  return isSyllable(before) && isSyllable(after) && !isSyllable(before + after);
});

function narrow(found: string): string {
  return String.fromCharCode(found.charCodeAt(0) - FULL_WIDTH_SHIFT);
}

/** Characters that no normalizer touches; most paragraphs have nothing else and skip the passes. */
const PLAIN = /^[\n -~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…•]*$/u;
const LOOSE_SPACE = /^ | $| {2}| \n/;

/**
 * Whether `normalise` would leave a text as it is.
 *
 * @example isPlain('Huyện ủy') // true
 */
export function isPlain(text: string): boolean {
  return PLAIN.test(text) && !LOOSE_SPACE.test(text);
}

/**
 * Source text as keys and extractors read it: visible characters, plain spaces, composed marks. `originalRange`
 * leads any range of it back to the original.
 *
 * @example normalise('Huyện uỷ\u00A0trân trọng').text // 'Huyện uỷ trân trọng'
 */
export function normalise(original: string): MappedText {
  const identity = mapIdentity(original);
  if (isPlain(original)) return identity;
  return NORMALIZERS.reduce((mapped, normalizer) => normalizer.apply(mapped), identity);
}

/** Twice the longest syllable (nghiêng); what is longer has no tone to move, and a word may be a megabyte long. */
const MAX_SYLLABLE = 14;
/** A text repeats its syllables: the tone of each is placed once. */
const syllableInOldStyle = memoised((word: string) => placeTone(word, 'old'));
const oldStyle = (word: string) => (word.length > MAX_SYLLABLE ? word : syllableInOldStyle(word));

/**
 * `normalise`, and every syllable's tone in the old style (hòa, ủy: the spelling of the statutes and of the
 * gazetteer), so that extractors write each word once. Same units as `normalise`.
 *
 * @example canonical('Huyện uỷ Chiêm Hoá').text // 'Huyện ủy Chiêm Hóa'
 */
export function canonical(original: string): MappedText {
  return replaceMapped(normalise(original), WORD, oldStyle);
}
