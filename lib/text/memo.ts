/** Vietnamese has about 7,000 syllables; a corpus with its names and numbers rarely holds more words than this. */
const LIMIT = 100_000;

/**
 * A pure function of one word that remembers its answers: texts repeat a few thousand words, and indexing, marking
 * and reading names ask the same of each again and again. Forgets everything when it is full.
 *
 * @example const key = memoised((word) => word.toLowerCase()); key('Xã') // 'xã'
 */
export function memoised<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    // A stored undefined would only be computed again.
    if (found !== undefined) return found;
    const value = compute(word);
    if (known.size >= LIMIT) known.clear();
    known.set(word, value);
    return value;
  };
}
