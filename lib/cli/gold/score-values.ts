import type { Report, ReportPlace } from '../../report/report';
import { canonical } from '../../text/normalise';
import type { Gold } from './gold';
import { compareLists, compareValues, type Tally } from './tally';

/** Old tone style, one blank for any: "Huyện uỷ" and "Huyện ủy" are one value. */
export const plain = (text: string) => canonical(text).text.replace(/\s+/gu, ' ').trim();

const orNull = (text: string | null | undefined) => (text == null ? null : plain(text));

/** The type before a unit's name, which a gold may leave away. */
const TYPE = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+/iu;
const nameOf = (label: string) => plain(label).replace(TYPE, '');

/** Fields that hold one value, or a short list of names. Those of which the gold does not speak are left out. */
export function scoreValues(gold: Gold, report: Report): ReadonlyMap<string, Tally> {
  const scores = new Map<string, Tally>();
  const score = (field: string, wanted: string | null | undefined, given: string | null) => {
    if (wanted !== undefined) scores.set(field, compareValues(orNull(wanted), orNull(given)));
  };
  score('title', gold.title, report.title);
  scores.set('province', placeTally(gold.province, provincesOf(report)));
  scores.set('district', placeTally(gold.district, [report.district]));
  scores.set('commune', placeTally(gold.commune, [report.commune]));
  score('date', gold.date, report.date?.value ?? null);
  const period = (value: { from: string; to: string } | null) =>
    value === null ? null : `${value.from} – ${value.to}`;
  score('period', gold.period === undefined ? undefined : period(gold.period), period(report.period));
  const lists = [
    ['communes', gold.communes, report.communes.map(({ label }) => label)],
    ['authors', gold.authors, report.byline.authors],
    ['photographers', gold.photographers, report.byline.photographers],
  ] as const;
  for (const [field, wanted, given] of lists) {
    if (wanted !== null) scores.set(field, compareLists(wanted.map(plain), given.map(plain)));
  }
  return scores;
}

/** A gold of a report since July 2025 may name the province of today: either is right there. */
function provincesOf({ province, provinceNow, commune }: Report): readonly (ReportPlace | null)[] {
  return province === null || commune !== null ? [provinceNow, province] : [province];
}

function placeTally(wanted: string | null | undefined, places: readonly (ReportPlace | null)[]): Tally {
  if (wanted === undefined) return compareLists([], []);
  const names = places.flatMap((place) => (place === null ? [] : [nameOf(place.label)]));
  const name = wanted === null ? null : nameOf(wanted);
  const given = names.find((each) => each === name) ?? names[0] ?? null;
  return compareValues(name, given);
}
