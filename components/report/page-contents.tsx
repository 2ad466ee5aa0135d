import type { Report } from '@/lib/report/report';
import { printNumber } from '../ui/print-number';

interface Section {
  readonly id: string;
  readonly name: string;
  /** Null where a number would say nothing. */
  readonly count: number | null;
}

/** What stands on the page beside the text, each with its number, as links; what a report has none of is left out. */
export function PageContents({ report }: { readonly report: Report }) {
  return (
    <nav aria-label="Trên trang này" className="page-contents print:hidden">
      <span aria-hidden="true">Trên trang này:</span>
      <ul>
        {sectionsOf(report).map(({ id, name, count }) => (
          // On a wide screen what is known about the report stands beside the text.
          <li key={id} className={id === 'thong-tin' ? 'lg:hidden' : undefined}>
            <a href={`#${id}`} className="count">
              {count === null ? name : `${name} (${printNumber(count)})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The parts of a reading page in their order.
 *
 * @example sectionsOf(report).map(({ id }) => id) // ['chi-dao', 'thong-tin', 'can-bo']
 */
export function sectionsOf(report: Report): Section[] {
  const { statements, directiveLists, indicators, officeholders, citedDocuments, namedDocuments } = report;
  const directives = statements.filter(({ kind }) => kind === 'directive').length;
  const some = (id: string, name: string, count: number): Section[] => (count === 0 ? [] : [{ id, name, count }]);
  return [
    // Announced directives that the text does not list are worth the way, too.
    ...(directives === 0 && directiveLists.length > 0
      ? [{ id: 'chi-dao', name: 'Ý kiến chỉ đạo', count: null }]
      : some('chi-dao', 'Ý kiến chỉ đạo', directives)),
    ...some('trich-dan', 'Trích dẫn', statements.length - directives),
    ...some('so-lieu', 'Số liệu', indicators.length),
    { id: 'thong-tin', name: 'Thông tin báo cáo', count: null },
    ...some('can-bo', 'Cán bộ', officeholders.length),
    ...some('van-ban', 'Văn bản được dẫn', citedDocuments.length + namedDocuments.length),
  ];
}
