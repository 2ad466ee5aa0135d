import type { Coverage } from '@/lib/search/coverage';
import { EMPTY_FILTERS, EMPTY_QUERY, type FilterKey, type SearchQuery } from '@/lib/search/query';
import type { Facets } from '@/lib/search/result';
import { searchHref } from '@/lib/url/hrefs';
import { printMoment } from '../ui/print-moment';
import { printNumber } from '../ui/print-number';

interface HoldingsProps {
  readonly coverage: Coverage;
  readonly facets: Facets;
  /** ISO 8601. */
  readonly builtAt: string;
}

const SHOWN = 6;
const SHOWN_YEARS = 8;

/** What the corpus holds, in figures and as ways into it. */
export function Holdings({ coverage, facets, builtAt }: HoldingsProps) {
  const { reports, districts, officeholders } = coverage;
  const provinces = coverage.provinces.filter(({ total }) => total > 0).length;
  const figures: readonly [string, string][] = [
    ['Báo cáo', printNumber(reports)],
    ['Tỉnh, thành phố (trong 63)', printNumber(provinces)],
    ['Huyện, quận, thị xã', printNumber(districts)],
    ['Cán bộ được nêu tên', printNumber(officeholders)],
  ];
  return (
    <section aria-labelledby="kho-dang-co" className="home-holdings">
      <h2 id="kho-dang-co" className="home-heading">
        Kho đang có
      </h2>
      <dl>
        {figures.map(([name, figure]) => (
          <div key={name} className="home-figure">
            <dt>{name}</dt>
            <dd className="count">{figure}</dd>
          </div>
        ))}
      </dl>
      <Ways title="Tỉnh, thành phố" ways={filterWays('tinh', facets.lists.tinh.values)} />
      <Ways title="Chủ đề" ways={filterWays('chu-de', facets.lists['chu-de'].values)} />
      <Ways title="Năm" ways={yearWays(coverage)} narrow />
      <p className="pt-4 text-xs text-soft">
        <a href="/du-lieu" className="inline-block py-1">
          Kho có gì và còn thiếu gì, theo tỉnh và năm
        </a>
        <br />
        <span className="count">{`Dựng chỉ mục lúc ${printMoment(builtAt)}`}</span>
      </p>
    </section>
  );
}

interface Way {
  readonly label: string;
  readonly count: number;
  readonly query: SearchQuery;
}

/** A short list of ways in, the fullest first; the years newest first. */
function Ways({ title, ways, narrow = false }: { title: string; ways: readonly Way[]; narrow?: boolean }) {
  if (ways.length === 0) return null;
  return (
    <>
      <h3 className="pt-5 pb-1 text-xs text-soft">{title}</h3>
      <ul className={narrow ? 'home-ways grid-cols-2 gap-x-8' : 'home-ways'}>
        {ways.map(({ label, count, query }) => (
          <li key={label}>
            <a href={searchHref(query)} className="home-way">
              {label}
              <span className="count">
                {printNumber(count)}
                <span className="sr-only"> báo cáo</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function filterWays(key: FilterKey, values: Facets['lists']['tinh']['values']): Way[] {
  return values.slice(0, SHOWN).map(({ value, label, count }) => ({
    label,
    count,
    query: { ...EMPTY_QUERY, filters: { ...EMPTY_FILTERS, [key]: [value] } },
  }));
}

function yearWays({ whole }: Coverage): Way[] {
  return whole.years
    .slice(-SHOWN_YEARS)
    .reverse()
    .map(({ year, count }) => ({ label: year, count, query: { ...EMPTY_QUERY, from: year, to: year } }));
}
