import type { Indicator, Report } from '@/lib/report/report';

/** A figure of a report, ready for a table over many reports. */
export interface ReportFigure {
  readonly report: Report;
  readonly indicator: Indicator;
}

/** A report has up to thirty figures: its first few stand for it, the rest is one click away. */
const MAX_PER_REPORT = 5;
const MAX_FIGURES = 40;

/**
 * Figures of several reports, in the order of the reports. Only those of which it is known what they count, and that can
 * be true: without its subject a number says nothing beside numbers of other reports. They are never added up.
 *
 * @example figuresOf(reports)[0]?.indicator.raw // '25 sản phẩm OCOP'
 */
export function figuresOf(reports: readonly Report[]): ReportFigure[] {
  return reports
    .flatMap((report) =>
      report.indicators
        .filter(({ subject, doubt }) => subject !== null && doubt === null)
        .slice(0, MAX_PER_REPORT)
        .map((indicator) => ({ report, indicator })),
    )
    .slice(0, MAX_FIGURES);
}
