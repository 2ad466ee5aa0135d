import type { Report } from '../../report/report';
import type { GoldDocument } from './gold';
import { plain } from './score-values';
import { compareLists, compareValues, sumOf, type Tally } from './tally';

/** What an annotator adds in brackets, "HĐND tỉnh (Thanh Hóa)", stands not in the text. Linear: no bracket inside. */
const ADDED = / \([^()]*\)$/u;

/** Documents by number, each once; kind, issuer and date of those that both have. */
export function scoreDocuments(wanted: readonly GoldDocument[] | null, report: Report): ReadonlyMap<string, Tally> {
  if (wanted === null) return new Map();
  const ours = new Map(report.citedDocuments.map((document) => [document.number ?? '', document]));
  const gold = new Map<string, GoldDocument>();
  for (const document of wanted) {
    const known = gold.get(document.number);
    // A later citation may say what the first one leaves open.
    const { number, kind, issuer, date } = { ...document, ...(known ?? {}) };
    gold.set(number, {
      number,
      kind: kind ?? document.kind,
      issuer: issuer ?? document.issuer,
      date: date ?? document.date,
    });
  }
  const part = (key: 'kind' | 'issuer' | 'date'): Tally =>
    sumOf(
      [...gold.values()].map((document) => {
        const own = ours.get(document.number);
        const value = document[key];
        if (own === undefined || value === undefined) return compareLists([], []);
        const named = (text: string | null) =>
          text === null ? null : `${document.number}: ${plain(text).replace(ADDED, '')}`;
        return compareValues(named(value), named(own[key]));
      }),
    );
  return new Map([
    ['numbers', compareLists([...gold.keys()], [...ours.keys()])],
    ['documentKinds', part('kind')],
    ['documentIssuers', part('issuer')],
    ['documentDates', part('date')],
  ]);
}
