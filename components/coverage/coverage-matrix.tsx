import type { MapCoverage, ProvinceCoverage, TimeCoverage } from '@/lib/search/coverage';
import { EMPTY_FILTERS, EMPTY_QUERY, type PlaceMap, type SearchQuery } from '@/lib/search/query';
import type { CoverageOrder } from '@/lib/url/coverage-address';
import { placeHref, searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import { matrixRows } from './matrix-rows';
import { shade } from './shade';
import { type YearColumn, yearColumns } from './year-columns';

interface CoverageMatrixProps {
  readonly map: PlaceMap;
  readonly coverage: MapCoverage;
  readonly whole: TimeCoverage;
  readonly order: CoverageOrder;
}

/** So many columns fit 72 rem, with the wider spacing that readers may set. */
const FEW_YEARS = 10;
const CAPTIONS: Readonly<Record<PlaceMap, string>> = {
  truoc: 'Số báo cáo theo tỉnh, thành phố trước ngày 1/7/2025 và theo năm',
  nay: 'Số báo cáo theo tỉnh, thành phố hiện nay và theo năm',
};

/** Province by year as a table: each figure leads to its reports, a gap is a dash that is also said. */
export function CoverageMatrix({ map, coverage, whole, order }: CoverageMatrixProps) {
  const { held, most } = matrixRows(coverage, order);
  const columns = yearColumns(whole.years.map(({ year }) => year));
  const key = map === 'truoc' ? 'tinh' : 'tinh-moi';
  const searchOf = ({ slug }: ProvinceCoverage): SearchQuery => ({
    ...EMPTY_QUERY,
    filters: { ...EMPTY_FILTERS, [key]: [slug] },
    placeMap: map,
  });
  return (
    <section
      className="matrix-scroll"
      aria-labelledby="bang-phu"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      data-few={columns.length <= FEW_YEARS ? '' : undefined}
    >
      <table className="matrix">
        <caption id="bang-phu">{CAPTIONS[map]}</caption>
        <thead>
          <tr>
            <th scope="col">Tỉnh, thành phố</th>
            <th scope="col">Tổng</th>
            {columns.map((column) => (
              <th scope="col" key={columnKey(column)}>
                {column.kind === 'year' ? column.year : `${column.from}–${column.to}`}
              </th>
            ))}
            <th scope="col">Chưa rõ ngày</th>
          </tr>
        </thead>
        <tbody>
          {held.map((row) => (
            <tr key={row.slug}>
              <th scope="row">
                <a href={placeHref(row.slug, map)}>{row.label}</a>
              </th>
              <Cells held={row} name={row.label} search={searchOf(row)} columns={columns} most={most} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          {coverage.unplaced.total > 0 && (
            <tr>
              <th scope="row">Chưa rõ tỉnh</th>
              <Cells held={coverage.unplaced} name="chưa rõ tỉnh" search={null} columns={columns} most={null} />
            </tr>
          )}
          <tr>
            <th scope="row">Cả kho</th>
            <Cells
              held={whole}
              name="cả kho"
              search={{ ...EMPTY_QUERY, sort: 'moi-nhat' }}
              columns={columns}
              most={null}
            />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface CellsProps {
  readonly held: TimeCoverage;
  readonly name: string;
  /** The search of the whole row; null where no filter can ask for it. */
  readonly search: SearchQuery | null;
  readonly columns: readonly YearColumn[];
  /** For the shading; null for none. */
  readonly most: number | null;
}

function Cells({ held, name, search, columns, most }: CellsProps) {
  const counts = new Map(held.years.map(({ year, count }) => [year, count]));
  return (
    <>
      <td>
        <Figure count={held.total} about={name} search={search} />
      </td>
      {columns.map((column) => {
        const count = column.kind === 'year' ? (counts.get(column.year) ?? 0) : 0;
        const year = column.kind === 'year' ? column.year : null;
        return (
          <td key={columnKey(column)} data-shade={most === null || count === 0 ? undefined : shade(count, most)}>
            <Figure
              count={count}
              about={`${name}, năm ${year}`}
              search={search === null ? null : { ...search, sort: null, from: year, to: year }}
            />
          </td>
        );
      })}
      <td>
        <Figure count={held.undated} about={`${name}, chưa rõ ngày`} search={null} />
      </td>
    </>
  );
}

interface FigureProps {
  readonly count: number;
  readonly about: string;
  readonly search: SearchQuery | null;
}

function Figure({ count, about, search }: FigureProps) {
  if (count === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">không có</span>
      </>
    );
  }
  if (search === null) return printNumber(count);
  return (
    <a href={searchHref(search)}>
      {printNumber(count)}
      <span className="sr-only">{` báo cáo: ${about}`}</span>
    </a>
  );
}

function columnKey(column: YearColumn): string {
  return column.kind === 'year' ? column.year : `${column.from}-${column.to}`;
}
