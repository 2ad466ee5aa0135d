import { phraseBook } from '../phrase-book';
import type { KeyForm } from '../words';
import type { KnownPerson, PlacedMention } from './known-people';
import { MENTION_RULES } from './mention';
import type { ReadParagraph } from './report-words';

/** Two syllables may be a place or a word pair (Thanh Xuân); three with the same marks are the person. */
const MIN_SYLLABLES = 3;

/** Whole names of known people that stand by themselves, without address or office; in headlines in capitals too. */
export function bareNames(
  found: readonly PlacedMention[],
  people: ReadonlyMap<string, KnownPerson>,
  blocks: readonly ReadParagraph[],
  form: KeyForm,
): PlacedMention[] {
  const names = [...people.keys()].filter((key) => key.split(' ').length >= MIN_SYLLABLES);
  const book = phraseBook(
    names.map((key) => [key, true] as const),
    form,
  );
  const byBlock = new Map<number, PlacedMention[]>();
  for (const mention of found) {
    const there = byBlock.get(mention.block);
    if (there === undefined) byBlock.set(mention.block, [mention]);
    else there.push(mention);
  }
  return blocks.flatMap(({ words }, block) => {
    const taken = new Uint8Array(words.length);
    for (const { from, to } of byBlock.get(block) ?? []) taken.fill(1, from, to);
    const bare: PlacedMention[] = [];
    for (let at = 0; at < words.length; at++) {
      const name = words[at]?.capital === true ? book.longest(words, at) : null;
      if (name === null) continue;
      const to = at + name.length;
      if (taken.subarray(at, to).includes(1)) continue;
      bare.push({ rule: MENTION_RULES.again, from: at, to, name: [at, to], titles: [], honorific: null, block });
    }
    return bare;
  });
}
