/** A stretch of time in which a unit had one type. Bounds are `YYYY-MM-DD`, `since` inclusive, `until` exclusive; null = open. */
export interface TypePeriod {
  readonly type: string;
  readonly since: string | null;
  readonly until: string | null;
}

interface Unit {
  readonly slug: string;
  /** Without type, old tone style, as in the gazetteer. */
  readonly name: string;
  readonly label: string;
  /** The last one it had before July 2025, or the one it has today. */
  readonly type: string;
  /** Every type it has had since 2010, oldest first. */
  readonly periods: readonly TypePeriod[];
  readonly aliases: readonly string[];
}

/** One of the 63 provinces until 30 June 2025. */
export interface OldProvince extends Unit {
  /** Slug of the province of today that holds its ground. */
  readonly successor: string;
}

/** One of the 34 provinces since 1 July 2025. */
export interface Province extends Unit {
  /** Slugs of the old provinces it was formed from; one = the ground did not change. */
  readonly formedFrom: readonly string[];
}

/** A unit between province and commune; there are none since 1 July 2025. */
export interface District extends Unit {
  /** Slug of its old province. */
  readonly province: string;
  readonly since: string | null;
  /** First day on which it no longer existed, null where it lived to the end of June 2025. */
  readonly until: string | null;
}

/** A commune, ward or special zone since 1 July 2025. */
export interface CommuneNow extends Unit {
  /** Slug of its province of today. */
  readonly province: string;
  /** Slug of the old province its ground lies in, null where it is not one for certain. */
  readonly oldProvince: string | null;
}

/** A commune, ward or township before July 2025, in one of its forms (name, type and district between two dates). */
export interface OldCommune {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  /** Slug of its district. */
  readonly district: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly aliases: readonly string[];
  /** Official code under the old system; one unit keeps it through its forms. */
  readonly code: string;
}

/** First day of the two-level system: no districts, 34 provinces. */
export const TWO_LEVELS_SINCE = '2025-07-01';
