import type { Report, StatementKind } from '../../../report/report';
import { termTokens } from '../../build/segments';
import type { FacetLabels } from '../../facets/count-facets';
import { facetTable } from '../../facets/facet-table';
import type { QueryNode } from '../../language/ast';
import type { TokenRow } from '../../matching/find-marks';
import { markPlan } from '../../matching/sequences';
import type { HitPlace } from '../../neighbours';
import { dateRanks } from '../../order';
import type { MarkMode } from '../../query';
import type { Hit } from '../../result';
import { statementDoc } from '../../statements/statement-doc';
import { type StatementEntry, statementHit } from '../../statements/statement-hit';
import { Bag } from './bag';
import { Column } from './column';
import type { SearchIndex } from './search-index';
import type { Ranked } from './search-run';
import { statementColumn } from './statement-columns';
import type { TokenPlaces } from './token-places';
import { WordScores } from './word-scores';
import type { World } from './world';

/** Memory for remembered words of one kind of statement. */
const MEMORY = 16 * 1024 * 1024;

/** Statements of one kind as the unit of search: each a small document that stands in a report. */
export class StatementWorld implements World {
  constructor(
    readonly index: SearchIndex,
    private readonly entries: readonly StatementEntry[],
  ) {}

  hits(ranked: readonly Ranked[], node: QueryNode | null, mode: MarkMode): Map<number, Hit> {
    const plan = markPlan(node, mode);
    const hits = new Map<number, Hit>();
    for (const { doc, score } of ranked) {
      const entry = this.entries[doc];
      if (entry !== undefined) hits.set(doc, statementHit(entry, score, plan, wordsOf(entry)));
    }
    return hits;
  }

  docOf({ id, statement: wanted }: HitPlace): number {
    return this.entries.findIndex(
      ({ report, statement }) =>
        report.id === id && statement.paragraph === wanted?.paragraph && statement.start === wanted.start,
    );
  }
}

/**
 * The directives or the quotes of an index. They are taken from its reports when it is opened, so any index has them.
 *
 * @param within the reports as they are searched
 * @example statementWorld('directive', reports, reportIndex, places, labels)
 */
export function statementWorld(
  kind: StatementKind,
  reports: readonly Report[],
  within: SearchIndex,
  places: TokenPlaces | null,
  labels: FacetLabels,
): StatementWorld {
  const entries = reports.flatMap((report) =>
    report.statements.flatMap((statement, index) => (statement.kind === kind ? [{ report, index, statement }] : [])),
  );
  const { data, vocabulary } = statementColumn(reports, entries, within.column, places);
  const column = new Column(data, vocabulary, []);
  const numbers = new Map(reports.map((report, doc) => [report, doc]));
  const reportOf = Uint32Array.from(entries, ({ report }) => numbers.get(report) ?? 0);
  const docs = entries.flatMap(({ report, statement }, i) => {
    const reportDoc = within.table.docs[reportOf[i] ?? 0];
    return reportDoc === undefined ? [] : [statementDoc(report, reportDoc, statement)];
  });
  const words = new WordScores(Bag.of(data, vocabulary.size), column, MEMORY);
  const table = facetTable(docs, labels);
  const index = { words, column, table, ranks: dateRanks(docs), within: { index: within, reportOf } };
  return new StatementWorld(index, entries);
}

/** Cut again, but only for the few statements of a page. */
function wordsOf({ report, statement }: StatementEntry): TokenRow {
  return termTokens(statement.text, report.unmarked);
}
