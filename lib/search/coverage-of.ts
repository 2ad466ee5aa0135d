import { oldProvinces, provincesNow } from '../places/lookup';
import type { Report } from '../report/report';
import type { Coverage, MapCoverage, SourceFlaws, TimeCoverage } from './coverage';
import { spanOf } from './facets/date-span';
import type { Labelled } from './result';

const COLLATOR = new Intl.Collator('vi');

type Placed = Pick<Report, 'province' | 'district' | 'provinceNow' | 'commune' | 'date' | 'officeholders'>;

/**
 * What a corpus holds, by place and year. Each count is the total of the search that the page links it to.
 *
 * @param flaws what the build had to say about the sources; null where nobody knows
 * @example coverageOf(reports, null).provinces.find(({ slug }) => slug === 'lai-chau')?.years // [{ year: '2022', count: 3 }]
 */
export function coverageOf(reports: readonly Placed[], flaws: SourceFlaws | null): Coverage {
  const before = mapCoverage(reports, oldProvinces(), 'province', 'district');
  const whole = timeCoverage(reports);
  const [first, last] = [whole.years[0]?.year, whole.years.at(-1)?.year];
  return {
    reports: reports.length,
    years: first === undefined || last === undefined ? null : { first, last },
    whole,
    provinces: before.provinces,
    maps: { truoc: before, nay: mapCoverage(reports, provincesNow(), 'provinceNow', 'commune') },
    districts: before.units,
    officeholders: new Set(reports.flatMap((report) => report.officeholders.map(({ slug }) => slug))).size,
    flaws,
  };
}

function mapCoverage(
  reports: readonly Placed[],
  provinces: readonly Labelled[],
  province: 'province' | 'provinceNow',
  unit: 'district' | 'commune',
): MapCoverage {
  const groups = new Map<string | null, Placed[]>();
  for (const report of reports) {
    const slug = report[province]?.slug ?? null;
    const group = groups.get(slug);
    if (group === undefined) groups.set(slug, [report]);
    else group.push(report);
  }
  const rows = provinces.map(({ slug, label }) => ({ slug, label, ...timeCoverage(groups.get(slug) ?? []) }));
  return {
    provinces: rows.sort((a, b) => COLLATOR.compare(a.label, b.label)),
    unplaced: timeCoverage(groups.get(null) ?? []),
    units: new Set(reports.flatMap((report) => report[unit]?.slug ?? [])).size,
  };
}

/** A date counts in each year that it may mean, as the date filter has it. */
function timeCoverage(reports: readonly Pick<Report, 'date'>[]): TimeCoverage {
  const counts = new Map<string, number>();
  let undated = 0;
  for (const { date } of reports) {
    if (date === null) {
      undated++;
      continue;
    }
    const span = spanOf(date.value);
    for (let year = Number(span.from.slice(0, 4)); year <= Number(span.to.slice(0, 4)); year++) {
      const key = String(year).padStart(4, '0');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const years = [...counts].map(([year, count]) => ({ year, count }));
  return { total: reports.length, years: years.sort((a, b) => Number(a.year) - Number(b.year)), undated };
}
