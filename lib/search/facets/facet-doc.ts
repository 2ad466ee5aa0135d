import type { DatePrecision, Report } from '../../report/report';
import { type DateSpan, spanOf } from './date-span';

/** A date as filters need it. */
export interface FacetDate {
  readonly value: string;
  readonly span: DateSpan;
}

/** What filters and facets need of one report or statement. Slugs; null and [] where unknown. */
export interface FacetDoc {
  readonly province: string | null;
  readonly district: string | null;
  readonly provinceNow: string | null;
  readonly commune: string | null;
  /** Of a statement its speaker. */
  readonly officeholders: readonly string[];
  readonly topics: readonly string[];
  /** Of a statement those that it names itself. */
  readonly documents: readonly string[];
  readonly date: (FacetDate & { readonly precision: DatePrecision }) | null;
  /** Whom a directive tells to do it, and until when; null for everything else. */
  readonly addressee: string | null;
  readonly due: FacetDate | null;
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
    addressee: null,
    due: null,
  };
}
