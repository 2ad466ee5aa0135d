import type { Report } from '../report/report';
import { reportHref } from './hrefs';

/**
 * `GET /api/v1/reports/{id}`: the report with its address. `source.name` is the file's own name: folders of an
 * office's disk are nobody's business.
 *
 * @example reportAnswer(report).url // '/bao-cao/…'
 */
export function reportAnswer(report: Report) {
  const { id, unmarked, ...rest } = report;
  const name = report.source.name.split('/').at(-1) ?? report.source.name;
  return { id, url: reportHref(id), ...rest, source: { ...report.source, name }, unmarked };
}
