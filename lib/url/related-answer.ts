import { reportHeading } from '../report/heading';
import type { RelatedReport } from '../search/related/related';
import { reportHref } from './hrefs';

/**
 * `GET /api/v1/reports/{id}/related`.
 *
 * @example relatedAnswer((await engine.related(id)) ?? []).related[0]?.reasons
 */
export function relatedAnswer(related: readonly RelatedReport[]) {
  return {
    related: related.map(({ report, reasons }) => ({
      id: report.id,
      url: reportHref(report.id),
      title: report.title,
      heading: reportHeading(report),
      date: report.date === null ? null : { value: report.date.value, precision: report.date.precision },
      reasons,
    })),
  };
}
