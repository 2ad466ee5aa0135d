import type { Word } from '../words';
import { MENTION_RULES, type Start, type Step } from './mention';
import { capitalRun } from './name-shape';
import { isComrade } from './read-name';
import type { TitleReader } from './unit-and-name';

/** "Ông Lực lưu ý", "Đồng chí nhấn mạnh": who is meant, the rest of the report must say. */
export function readPronoun(words: readonly Word[], start: Start, reader: TitleReader): Step | null {
  return readGiven(words, start, reader) ?? readAlone(words, start, reader);
}

/** The given name alone, one syllable. */
function readGiven(words: readonly Word[], { at, from, honorific }: Start, reader: TitleReader): Step | null {
  // "bến Ông Trang", "xã Bà Điểm": a capital inside the sentence is a place's.
  if (words[at]?.gap === 'space' && words[at]?.capital === true) return null;
  const end = capitalRun(words, from, reader.vocabulary, 2);
  if (end !== from + 1) return null;
  const mention = { rule: MENTION_RULES.given, from: at, to: end, name: [from, end], titles: [], honorific } as const;
  return { mentions: [mention], next: end };
}

/**
 * The form of address alone, as the subject of a verb of speech: at the beginning of a sentence, and "đồng chí", "ông",
 * "bà" also behind a comma ("Liên quan đến Tết, đồng chí yêu cầu").
 */
function readAlone(words: readonly Word[], { at, from, honorific }: Start, reader: TitleReader): Step | null {
  const { beforeVerb, speaking } = reader.vocabulary;
  const gap = words[at]?.gap;
  const opens = gap === 'start' || gap === 'stop' || gap === 'quote';
  const elder = reader.form === 'exact' && (honorific === 'ông' || honorific === 'bà');
  const clause = isComrade(honorific) ? gap === 'comma' || gap === 'semicolon' : elder && gap === 'comma';
  // Without marks "Ba" and "Ong" are other words too often.
  if (!clause && !(opens && (reader.form === 'exact' || isComrade(honorific)))) return null;
  let verb = from;
  while (words[verb]?.gap === 'space') {
    const found = speaking.longest(words, verb);
    if (found !== null) {
      const to = verb + found.length;
      const mention = { rule: MENTION_RULES.G8, from: at, to, name: null, titles: [], honorific };
      return { mentions: [mention], next: to };
    }
    const skipped = beforeVerb.longest(words, verb);
    if (skipped === null) return null;
    verb += skipped.length;
  }
  return null;
}
