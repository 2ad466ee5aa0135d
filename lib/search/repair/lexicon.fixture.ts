import { compareText } from '../../text/compare-text';
import { fold } from '../../text/marks';
import { tokenise } from '../../text/tokenise';
import type { Lexicon, Spelling } from './lexicon';

/**
 * For tests: the lexicon of a few reports, each one text.
 *
 * @example lexiconOf(['Huyện ủy họp']).frequency('ocop') // 0
 */
export function lexiconOf(reports: readonly string[]): Lexicon {
  const frequency = new Map<string, number>();
  const printed = new Map<string, string>();
  const together = new Map<string, number>();
  const count = (counts: Map<string, number>, keys: Iterable<string>) => {
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const report of reports) {
    const tokens = tokenise(report);
    for (const token of tokens) {
      const text = report.slice(token.start, token.end);
      // Lower case unless every text has the capital.
      const known = printed.get(token.exact);
      if (known === undefined || text === text.toLowerCase()) printed.set(token.exact, text);
    }
    count(
      frequency,
      tokens.map((token) => token.exact),
    );
    count(
      together,
      tokens.slice(1).map((token, i) => `${tokens[i]?.exact} ${token.exact}`),
    );
  }
  const table = new Map<string, Spelling[]>();
  for (const [exact, reportsWithIt] of frequency) {
    const list = table.get(fold(exact)) ?? [];
    list.push({ exact, printed: printed.get(exact) ?? exact, frequency: reportsWithIt });
    table.set(fold(exact), list);
  }
  for (const list of table.values()) list.sort((a, b) => b.frequency - a.frequency || compareText(a.exact, b.exact));
  // Map.groupBy came with Node 21.
  const byLength = new Map<number, string[]>();
  for (const key of table.keys()) {
    const list = byLength.get(key.length) ?? [];
    list.push(key);
    byLength.set(key.length, list);
  }
  return {
    frequency: (exact) => frequency.get(exact) ?? 0,
    spellings: (folded) => table.get(folded) ?? [],
    ofLength: (letters) => byLength.get(letters) ?? [],
    together: (first, second) => together.get(`${first} ${second}`) ?? 0,
  };
}
