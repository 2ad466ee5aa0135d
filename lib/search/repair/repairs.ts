import { type CorpusView, corpusView } from './corpus-view';
import { letter } from './letter';
import type { Lexicon, Repair, RepairWord } from './lexicon';
import { marks } from './marks';
import { spaces } from './spaces';
import { typedKeys } from './typed-keys';

/**
 * The surest first: keys of an input method spell out what was meant; lost blanks and wrong marks are borne out by
 * the corpus; a neighbour by one letter is only near.
 */
const REPAIRERS: readonly ((words: readonly RepairWord[], corpus: CorpusView) => Repair[])[] = [
  typedKeys,
  spaces,
  marks,
  letter,
];

/**
 * What the writer of a query may have meant instead, best first; none where the query is fine as it is. Each repair
 * replaces words one for one, never a fixed one, and is never the query itself.
 *
 * @param words the query in order, as typed
 * @example repairs([{ text: 'huyeenj', fixed: false }, { text: 'uyr', fixed: false }], lexicon)[0]?.words // ['huyện', 'ủy']
 */
export function repairs(words: readonly RepairWord[], lexicon: Lexicon): Repair[] {
  const corpus = corpusView(lexicon);
  const before = words.map((word) => word.text);
  const found = cutBeforeKeys(
    before,
    REPAIRERS.flatMap((repair) => repair(words, corpus)),
  );
  const seen = new Set([key(before)]);
  return found.filter((repair) => {
    const fresh = !seen.has(key(repair.words));
    seen.add(key(repair.words));
    return fresh;
  });
}

function key(words: readonly string[]): string {
  return words.join('\n');
}

/**
 * "hoso" is hồ sơ without its blank before it is Telex for hố: where lost blanks explain every word that the keys do,
 * they come first. No word of an ordinary Telex query falls into syllables.
 */
function cutBeforeKeys(before: readonly string[], found: readonly Repair[]): readonly Repair[] {
  const cut = found.find((repair) => repair.kind === 'spaces');
  const keys = found.find((repair) => repair.kind === 'telex');
  if (cut === undefined || keys === undefined) return found;
  const explains = before.every((word, i) => keys.words[i] === word || cut.words[i] !== word);
  return explains ? [cut, ...found.filter((repair) => repair !== cut)] : found;
}
