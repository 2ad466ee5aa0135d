import { firstIndex } from '../../text/first-index';
import type { Word } from '../words';
import { nameAt } from './name-shape';
import { isComrade } from './read-name';
import type { PeopleVocabulary } from './vocabulary';

/** Where somebody stands who is no known person: one of the Party or the state, or a citizen or a guest. */
interface Strangers {
  readonly ours: readonly number[];
  readonly citizens: readonly number[];
}

/** Asked of every pronoun of a paragraph, looked for once. */
const strangers = new WeakMap<readonly Word[], Strangers>();

/**
 * Whether somebody stands between two words of a paragraph whom the next pronoun may mean: "Đại diện Phòng Nội vụ cho biết
 * …", "Một già làng đứng lên", "thương binh Nguyễn Văn An", "Đại sứ". "Đồng chí" can only be one of ours.
 *
 * @example strangerBetween(wordsOf('Một già làng đứng lên. Ông nói', 'exact'), 0, 5, 'ông', vocabulary) // true
 */
export function strangerBetween(
  words: readonly Word[],
  from: number,
  to: number,
  pronoun: string | null,
  vocabulary: PeopleVocabulary,
): boolean {
  const places = strangers.get(words) ?? strangersOf(words, vocabulary);
  strangers.set(words, places);
  const between = (each: readonly number[]) => (each[firstFrom(each, from)] ?? Infinity) < to;
  return between(places.ours) || (!isComrade(pronoun) && between(places.citizens));
}

/** Index of the first place at or behind a word. */
function firstFrom(places: readonly number[], from: number): number {
  return firstIndex(places.length, (index) => (places[index] ?? Infinity) >= from);
}

function strangersOf(words: readonly Word[], vocabulary: PeopleVocabulary): Strangers {
  const { unnamedSpeakers, someComrade, somebody, otherPeople, envoys } = vocabulary;
  const ours: number[] = [];
  const citizens: number[] = [];
  for (const [at, { gap }] of words.entries()) {
    const opens = gap === 'start' || gap === 'stop' || gap === 'comma' || gap === 'quote';
    if (opens && (unnamedSpeakers.longest(words, at) ?? someComrade.longest(words, at)) !== null) ours.push(at);
    const other = otherPeople.longest(words, at);
    const behind = at + (other?.length ?? 0);
    const named = other !== null && words[behind]?.gap === 'space' && nameAt(words, behind, vocabulary) !== null;
    const somebodyHere = opens && somebody.longest(words, at) !== null;
    if (named || somebodyHere || envoys.longest(words, at) !== null) citizens.push(at);
  }
  return { ours, citizens };
}
