import type { CommuneNow } from '../../places/unit-types';
import { headsLead } from './heads-lead';
import type { Generic, Mention } from './mention';
import { communesNowOf, type Resolver } from './resolve';
import { leaderOf, type Ranked, totalWeight } from './weight';

export interface CommuneAnswer {
  readonly found: { readonly commune: CommuneNow; readonly mentions: readonly Mention[] } | null;
  readonly rivals: readonly CommuneNow[];
}

/** Singular "xã", "phường" without a name that show a commune speaking of itself. */
const VOICE = 2;
/** Outside portal, letterhead and title one mention is not enough: the title's own weight (4) is the least. */
const LEAST = 4;

/**
 * The commune of today whose report it is (since July 2025): its committee or council acts in portal, title or lead.
 *
 * @param provincesNow slugs of provinces of today that the text names; they tell namesakes apart
 */
export function findCommune(
  mentions: readonly Mention[],
  generics: readonly Generic[],
  resolver: Resolver,
  provincesNow: ReadonlySet<string>,
): CommuneAnswer {
  const groups = new Map<string, { candidates: readonly CommuneNow[]; readonly mentions: Mention[] }>();
  for (const mention of mentions) {
    const candidates = communesNowOf(mention, resolver);
    if (candidates.length === 0) continue;
    const name = `${mention.types[0] ?? ''} ${mention.key}`;
    const group = groups.get(name);
    if (group === undefined) {
      groups.set(name, { candidates, mentions: [mention] });
      continue;
    }
    const both = group.candidates.filter((unit) => candidates.includes(unit));
    group.candidates = both.length > 0 ? both : candidates;
    group.mentions.push(mention);
  }
  const ranked = [...groups.values()].map(
    ({ candidates, mentions: own }): Ranked<readonly CommuneNow[]> => ({
      place: inProvinces(candidates, provincesNow),
      mentions: own,
      weight: totalWeight(own),
    }),
  );
  const heads = (each: Ranked<unknown>) =>
    each.mentions.some((mention) => !mention.list && headsLead(mention, resolver.lexicon));
  const { leader: heaviest, rivals } = leaderOf(ranked);
  // "Xã A đón đoàn phường B" as title, "Ngày …, xã A …" as lead: what both begin with.
  const leader = heaviest ?? ranked.find((each) => heads(each) && beginsTitle(each)) ?? null;
  if (leader === null) return { found: null, rivals: rivals.filter(isIssuer).flatMap((rival) => rival.place) };
  const own = generics.filter((generic) => generic.level === 'commune' && !generic.plural).length;
  if (!heads(leader) && (!isIssuer(leader) || (leader.weight < LEAST && own < VOICE)))
    return { found: null, rivals: [] };
  const [commune, other] = leader.place;
  if (commune === undefined || other !== undefined) return { found: null, rivals: leader.place };
  return { found: { commune, mentions: leader.mentions }, rivals: [] };
}

function beginsTitle({ mentions }: Ranked<unknown>): boolean {
  return mentions.some(({ zone, from, guard }) => zone === 'title' && from === 0 && guard === null);
}

function isIssuer({ mentions }: Ranked<unknown>): boolean {
  const living = mentions.filter((mention) => mention.guard === null && !mention.list);
  return living.some((mention) => mention.zone !== 'body' && (mention.body || mention.zone !== 'lead'));
}

function inProvinces(units: readonly CommuneNow[], provinces: ReadonlySet<string>): readonly CommuneNow[] {
  const inside = units.filter((unit) => provinces.has(unit.province));
  return inside.length > 0 ? inside : units;
}
