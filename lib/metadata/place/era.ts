import type { Days } from '../../places/existence';
import { TWO_LEVELS_SINCE } from '../../places/unit-types';
import type { Draft } from '../context';
import type { Generic, Mention } from './mention';

/** Which map the report is written on: with districts (to 30 June 2025) or with two levels only. */
export type Era = 'before' | 'after' | 'unknown';

export interface ReportTime {
  /** Days in which the units named must have existed; null where nothing is known. */
  readonly days: Days | null;
  readonly era: Era;
}

/** A period that ends this late may be reported on by the units that came after. */
const SAFE_END = '2025-04-01';

/** What the date extractor found, as days and era; the era is `unknown` where it cannot decide. */
export function timeOf(draft: Readonly<Draft>): ReportTime {
  const { date, period } = draft;
  // "Báo cáo quý III/2025": its date is only the year of the period, and the period says more.
  if (date !== null && !(date.inferred && period !== null)) {
    const days = { from: firstDay(date.value), to: lastDay(date.value) };
    if (days.to < TWO_LEVELS_SINCE) return { days, era: 'before' };
    return { days, era: days.from >= TWO_LEVELS_SINCE ? 'after' : 'unknown' };
  }
  if (period === null) return { days: null, era: 'unknown' };
  const { from, to } = period;
  const era = to < SAFE_END ? 'before' : from >= TWO_LEVELS_SINCE ? 'after' : 'unknown';
  return { days: { from, to }, era };
}

function firstDay(value: string): string {
  return `${value}-01-01`.slice(0, 10);
}

/** `2025-06` → `2025-06-31`: good enough to compare with. */
function lastDay(value: string): string {
  return value.length === 4 ? `${value}-12-31` : `${value}-31`.slice(0, 10);
}

const DISTRICT_TYPES = new Set(['huyện', 'thị xã', 'quận']);

/** What eraOfText looks at. */
export interface EraSigns {
  readonly mentions: readonly Mention[];
  readonly generics: readonly Generic[];
  /** How often words stand that only the two-level system uses. */
  readonly twoLevelWords: () => number;
  /** Whether a "thành phố" is one inside a province, and no province-level one bears its name. */
  readonly isDistrictCity: (mention: Mention) => boolean;
}

/**
 * The era by the words of the text, where its date does not tell: a district that acts (Huyện ủy, UBND quận) or is
 * spoken of as one's own means before July 2025; words of the two-level system mean since. Both, or neither: unknown.
 */
export function eraOfText({ mentions, generics, twoLevelWords, isDistrictCity }: EraSigns): Era {
  const living = mentions.filter((mention) => mention.guard === null);
  const cities = living.filter((mention) => mention.level === 'city' && mention.body && isDistrictCity(mention));
  const named = living.filter((mention) => DISTRICT_TYPES.has(mention.types[0] ?? ''));
  const acting = named.some((mention) => mention.body || mention.zone === 'title' || mention.zone === 'portal');
  const own = generics.filter((generic) => DISTRICT_TYPES.has(generic.type) && !generic.plural).length;
  const township = living.some((mention) => mention.types.includes('thị trấn'));
  const before = acting || cities.length > 0 || own >= 2 || named.length >= 2 || (township && own > 0);
  if (before) return twoLevelWords() === 0 ? 'before' : 'unknown';
  return named.length === 0 && twoLevelWords() > 0 ? 'after' : 'unknown';
}
