import type { Report } from '../../../report/report';
import { buildHit } from '../../hit';
import type { QueryNode } from '../../language/ast';
import type { TokenRow } from '../../matching/find-marks';
import { reportMarks } from '../../matching/report-marks';
import { markedWords, markPlan } from '../../matching/sequences';
import type { HitPlace } from '../../neighbours';
import type { MarkMode } from '../../query';
import type { Hit } from '../../result';
import type { TermMask } from './column';
import type { SearchIndex } from './search-index';
import type { Ranked } from './search-run';
import type { TokenPlaces } from './token-places';
import type { World } from './world';

/** Reports as the unit of search. */
export class ReportWorld implements World {
  constructor(
    readonly index: SearchIndex,
    private readonly reports: readonly Report[],
    private readonly places: TokenPlaces | null,
  ) {}

  hits(ranked: readonly Ranked[], node: QueryNode | null, mode: MarkMode): Map<number, Hit> {
    const { column } = this.index;
    const plan = markPlan(node, mode);
    const wanted = column.mask(markedWords(plan).flatMap((word) => column.idsOf(word)));
    const hits = new Map<number, Hit>();
    for (const { doc, score } of ranked) {
      const report = this.reports[doc];
      if (report !== undefined)
        hits.set(doc, buildHit(report, score, reportMarks(report, plan, this.rows(doc, wanted))));
    }
    return hits;
  }

  docOf({ id }: HitPlace): number {
    return this.reports.findIndex((report) => report.id === id);
  }

  /** The segments that can have marks, with their words where the index holds their places. */
  private rows(doc: number, wanted: TermMask): ReadonlyMap<number, TokenRow | null> {
    const { column } = this.index;
    return this.places === null
      ? new Map(Array.from(column.segmentsWith(doc, wanted), (segment) => [segment, null]))
      : column.tokens(doc, wanted, this.places.reader(doc));
  }
}
