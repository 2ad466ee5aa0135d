import type { Report } from '../../report/report';
import type { FacetDoc } from '../facets/facet-doc';
import type { FacetTable } from '../facets/facet-table';
import type { FilterKey } from '../query';
import { RelatedDocs } from './find-related';
import type { RelatedReport, SameKind } from './related';

const KEYS: Readonly<Record<Exclude<SameKind, 'province'>, FilterKey>> = {
  district: 'huyen',
  commune: 'xa',
  topic: 'chu-de',
  document: 'van-ban',
  officeholder: 'can-bo',
};

/** Reports like another one with what they share in words. */
export class RelatedReports {
  private readonly related: RelatedDocs;
  private readonly docOf: ReadonlyMap<string, number>;

  constructor(
    private readonly reports: readonly Report[],
    private readonly table: FacetTable,
  ) {
    const docs: readonly FacetDoc[] = table.docs;
    this.related = new RelatedDocs(docs);
    this.docOf = new Map(reports.map(({ id }, doc) => [id, doc]));
  }

  /**
   * Null where there is no such report; empty where nothing is really like it.
   *
   * @example related.of('bao-cao-1')?.[0]?.reasons // [{ same: 'district', labels: ['huyện Than Uyên'] }]
   */
  of(id: string): readonly RelatedReport[] | null {
    const doc = this.docOf.get(id);
    if (doc === undefined) return null;
    return this.related.of(doc).flatMap(({ doc: other, shared }) => {
      const report = this.reports[other];
      if (report === undefined) return [];
      const reasons = shared.map(({ same, slugs }) => ({
        same,
        labels: slugs.map((slug) => this.labelOf(same, slug, other)),
      }));
      return [{ report, reasons }];
    });
  }

  private labelOf(same: SameKind, slug: string, doc: number): string {
    if (same !== 'province') return this.table.columns[KEYS[same]].nameOf(slug)?.label ?? slug;
    const report = this.reports[doc];
    return (report?.province ?? report?.provinceNow)?.label ?? slug;
  }
}
