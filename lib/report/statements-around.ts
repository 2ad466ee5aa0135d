import type { Report, Span, Statement } from './report';

/**
 * The statements that hold the whole of a span, the narrowest first.
 *
 * @example statementsAround(report, { paragraph: 4, start: 10, end: 20 })[0]?.speaker?.name // 'Nguyễn Tăng'
 */
export function statementsAround({ statements }: Pick<Report, 'statements'>, span: Span): Statement[] {
  return statements
    .filter(({ paragraph, start, end }) => paragraph === span.paragraph && start <= span.start && span.end <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}
