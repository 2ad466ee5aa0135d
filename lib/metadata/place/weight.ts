import type { Mention, Zone } from './mention';

/**
 * How much a mention says about whose report it is. The order is DOSSIER 2.12 (portal, title, lead, rest) and the
 * issuing body before the bare name; the sizes are set so that one mention in a stronger zone outweighs a passing one
 * below it, and that no number of passing mentions outweighs portal and title. Not fitted to any report.
 */
const ZONE_WEIGHT: Readonly<Record<Zone, { readonly body: number; readonly named: number }>> = {
  portal: { body: 6, named: 6 },
  letterhead: { body: 6, named: 3 },
  title: { body: 5, named: 4 },
  lead: { body: 4, named: 3 },
  tail: { body: 3, named: 2 },
  body: { body: 2, named: 1 },
};
const MAX_FROM_BODY = 6;

/** Weight of one mention; members of a list and other places have none. */
export function weightOf(mention: Mention): number {
  if (mention.guard === 'elsewhere' || mention.list) return 0;
  const weight = ZONE_WEIGHT[mention.zone][mention.body ? 'body' : 'named'];
  return mention.guard === null ? weight : weight / 2;
}

/** Weight of all mentions of one place. */
export function totalWeight(mentions: readonly Mention[]): number {
  const sum = (some: readonly Mention[]) => some.reduce((total, mention) => total + weightOf(mention), 0);
  const inBody = mentions.filter((mention) => mention.zone === 'body');
  return sum(mentions.filter((mention) => mention.zone !== 'body')) + Math.min(MAX_FROM_BODY, sum(inBody));
}

/** It is named where reports say whose they are, and not only in passing. */
export function isProminent(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.zone !== 'body' && weightOf(mention) > 0);
}

export interface Ranked<T> {
  readonly place: T;
  readonly mentions: readonly Mention[];
  readonly weight: number;
}

/**
 * The place that clearly leads: at least twice the weight of the next. Null with the rivals where none does.
 */
export function leaderOf<T>(ranked: readonly Ranked<T>[]): { leader: Ranked<T> | null; rivals: readonly Ranked<T>[] } {
  const [first, second] = ranked.filter((each) => each.weight > 0).toSorted((a, b) => b.weight - a.weight);
  if (first === undefined) return { leader: null, rivals: [] };
  if (second === undefined || first.weight >= 2 * second.weight) return { leader: first, rivals: [] };
  return { leader: null, rivals: ranked.filter((each) => 2 * each.weight > first.weight) };
}

/** The strongest mentions, for evidence; in the order of the text among equals. */
export function strongest(mentions: readonly Mention[], count: number): Mention[] {
  return mentions
    .filter((mention) => mention.guard !== 'elsewhere')
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.paragraph.index - b.paragraph.index || a.from - b.from)
    .slice(0, count);
}
