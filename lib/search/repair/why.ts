/** Enough for a reader to see which words are meant. */
const MAX_SHOWN = 80;

/**
 * The stretch of the query that changed, before and after.
 *
 * @example changedStretch(['bis', 'thuw', '2020'], ['bí', 'thư', '2020']) // { typed: 'bis thuw', meant: 'bí thư' }
 */
export function changedStretch(
  before: readonly string[],
  after: readonly string[],
): { readonly typed: string; readonly meant: string } {
  const changed = before.map((word, i) => word !== after[i]);
  const from = Math.max(0, changed.indexOf(true));
  const to = changed.lastIndexOf(true) + 1;
  return { typed: shown(before.slice(from, to)), meant: shown(after.slice(from, to)) };
}

function shown(words: readonly string[]): string {
  const text = words.join(' ');
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN - 1).trimEnd()}…`;
}
