import type { Coverage } from '@/lib/search/coverage';
import { EMPTY_FILTERS, EMPTY_QUERY } from '@/lib/search/query';
import type { Facets } from '@/lib/search/result';
import { searchHref, topicHref } from '@/lib/url/hrefs';
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
      <Ways title="Tỉnh, thành phố" ways={waysOf(facets.lists.tinh.values, provinceSearch)} />
      <Ways title="Chủ đề" ways={waysOf(facets.lists['chu-de'].values, topicHref)} />
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
  readonly href: string;
}

/** A short list of ways in, the fullest first; the years newest first. */
function Ways({ title, ways, narrow = false }: { title: string; ways: readonly Way[]; narrow?: boolean }) {
  if (ways.length === 0) return null;
  return (
    <>
      <h3 className="pt-5 pb-1 text-xs text-soft">{title}</h3>
      <ul className={narrow ? 'home-ways grid-cols-2 gap-x-8' : 'home-ways'}>
        {ways.map(({ label, count, href }) => (
          <li key={label}>
            <a href={href} className="home-way">
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

function waysOf(values: Facets['lists']['tinh']['values'], hrefOf: (value: string) => string): Way[] {
  return values.slice(0, SHOWN).map(({ value, label, count }) => ({ label, count, href: hrefOf(value) }));
}

function provinceSearch(slug: string): string {
  return searchHref({ ...EMPTY_QUERY, filters: { ...EMPTY_FILTERS, tinh: [slug] } });
}

function yearWays({ whole }: Coverage): Way[] {
  return whole.years
    .slice(-SHOWN_YEARS)
    .reverse()
    .map(({ year, count }) => ({ label: year, count, href: searchHref({ ...EMPTY_QUERY, from: year, to: year }) }));
}
