import { fnv1a } from '../lib/text/fnv1a';
import { exactKey, isMarked } from '../lib/text/keys';
import { splitTone } from '../lib/text/marks';
import { isSyllable, parseSyllable, placeTone } from '../lib/text/syllable';

/**
 * The ways one question is typed, in the order of the tables: as written, without any mark, with combining marks, with
 * the other style of tone placement (hòa, hoà), with one wrong mark.
 */
export const FORM_NAMES = ['typed', 'unmarked', 'nfd', 'tone', 'one-wrong'] as const;
export type FormName = (typeof FORM_NAMES)[number];

/** Letters with their marks; what is typed without blanks (kinh tế-xã hội) is several words. */
const WORD = /[\p{L}\p{M}]+/gu;
/** huyền, sắc, ngã, hỏi, nặng. */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;

const FORMS: Readonly<Record<FormName, (text: string, seed: string) => string>> = {
  typed: (text) => text,
  unmarked,
  nfd: (text) => text.normalize('NFD'),
  tone: otherToneStyle,
  'one-wrong': oneWrongMark,
};

/**
 * One form of a query. The same text and seed give the same form on every machine.
 *
 * @param seed the id of the query; only `one-wrong` uses it
 * @example inForm('unmarked', 'Huyện ủy Đông Anh', 'q1') // 'Huyen uy Dong Anh'
 */
export function inForm(form: FormName, text: string, seed: string): string {
  return FORMS[form](text, seed);
}

/** Case is kept, unlike `fold`: query languages have operators in upper case. */
function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}

/** hòa → hoà, uỷ → ủy; everything else stays. */
function otherToneStyle(text: string): string {
  return text.replace(WORD, (word) => {
    const composed = word.normalize('NFC');
    const old = placeTone(composed, 'old');
    return composed === old ? placeTone(composed, 'new') : old;
  });
}

/** Gives one marked word another tone: the slip of a hurried finger. Without a marked word the text stays. */
function oneWrongMark(text: string, seed: string): string {
  const words = [...text.matchAll(WORD)].filter(([word]) => isMarked(exactKey(word)) && parseSyllable(word) !== null);
  const at = words.length === 0 ? undefined : words[draw(seed, 0, words.length)];
  if (at === undefined) return text;
  const [word] = at;
  return text.slice(0, at.index) + otherTone(word, seed) + text.slice(at.index + word.length);
}

/** Another tone on the letter that has one, or on the letter where a tone belongs; one that spelling allows if any. */
function otherTone(word: string, seed: string): string {
  const letters = [...word.normalize('NFC')];
  const toned = letters.findIndex((letter) => splitTone(letter).tones.length > 0);
  const at = toned >= 0 ? toned : (parseSyllable(word)?.toneIndex.old ?? 0);
  const base = splitTone(letters[at] ?? '').base;
  const spellings = TONES.map((tone) => letters.with(at, (base + tone).normalize('NFC')).join(''));
  const others = spellings.filter((spelling) => exactKey(spelling) !== exactKey(word));
  const allowed = others.filter(isSyllable);
  const choice = allowed.length > 0 ? allowed : others;
  return choice[draw(seed, 1, choice.length)] ?? word;
}

/** A number from 0 to `count` - 1 that looks random and is always the same for a seed and a turn. */
function draw(seed: string, turn: number, count: number): number {
  return fnv1a(Array.from(`${turn}:${seed}`, (letter) => letter.codePointAt(0) ?? 0)) % count;
}
