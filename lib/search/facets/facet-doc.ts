import type { DatePrecision, Report } from '../../report/report';
import { type DateSpan, spanOf } from './date-span';

/** What filters and facets need of one report. Slugs; null and [] where unknown. */
export interface FacetDoc {
  readonly province: string | null;
  readonly district: string | null;
  readonly provinceNow: string | null;
  readonly commune: string | null;
  readonly officeholders: readonly string[];
  readonly topics: readonly string[];
  readonly documents: readonly string[];
  readonly date: { readonly value: string; readonly precision: DatePrecision; readonly span: DateSpan } | null;
}

/**
 * The filterable side of a report.
 *
 * @example facetDoc(report).province // 'lai-chau'
 */
export function facetDoc(report: Report): FacetDoc {
  const unique = (slugs: readonly string[]) => [...new Set(slugs)];
  return {
    province: report.province?.slug ?? null,
    district: report.district?.slug ?? null,
    provinceNow: report.provinceNow?.slug ?? null,
    commune: report.commune?.slug ?? null,
    officeholders: unique(report.officeholders.map((each) => each.slug)),
    topics: unique(report.topics.map((each) => each.slug)),
    documents: unique([...report.citedDocuments, ...report.namedDocuments].map((each) => each.slug)),
    date:
      report.date === null
        ? null
        : { value: report.date.value, precision: report.date.precision, span: spanOf(report.date.value) },
  };
}
