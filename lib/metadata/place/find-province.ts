import type { Mention } from './mention';
import { leaderOf, type Ranked, strongest, totalWeight } from './weight';

interface HasSlug {
  readonly slug: string;
}

export interface FoundProvince<T> {
  readonly province: T;
  readonly mentions: readonly Mention[];
}

export interface ProvinceAnswer<T> {
  readonly found: FoundProvince<T> | null;
  readonly rivals: readonly T[];
}

/**
 * The province that the text names as the one it is about, on either map: a body of it, or its name in portal, title or
 * lead. For reports whose district or commune is not known.
 *
 * @param voice whether the text speaks as a unit at all ("toàn tỉnh", "Huyện ủy yêu cầu")
 * @param meaning the provinces that a mention may be on the map wanted
 */
export function findProvince<T extends HasSlug>(
  mentions: readonly Mention[],
  voice: boolean,
  meaning: (mention: Mention) => readonly T[],
): ProvinceAnswer<T> {
  const groups = new Map<string, { place: T; mentions: Mention[] }>();
  for (const mention of mentions) {
    const [province, other] = meaning(mention);
    if (province === undefined || other !== undefined) continue;
    const group = groups.get(province.slug);
    if (group === undefined) groups.set(province.slug, { place: province, mentions: [mention] });
    else group.mentions.push(mention);
  }
  const ranked = [...groups.values()].map((group): Ranked<T> => ({ ...group, weight: totalWeight(group.mentions) }));
  const { leader, rivals } = leaderOf(ranked);
  if (leader === null) return { found: null, rivals: rivals.map((rival) => rival.place) };
  if (!leader.mentions.some((mention) => saysWhose(mention, leader.weight, voice))) return { found: null, rivals: [] };
  return { found: { province: leader.place, mentions: leader.mentions }, rivals: [] };
}

/** Where provinces are named in passing every day (more so the great cities), it takes a body, a title, or more than once. */
const LEAST_NAMED = 4;

function saysWhose(mention: Mention, weight: number, voice: boolean): boolean {
  if (mention.guard === 'elsewhere' || mention.list) return false;
  // A cited resolution of the province is the own one where the text has a voice of its own.
  if (mention.guard === 'passing') return false;
  if (mention.guard === 'cited') return mention.body && voice;
  switch (mention.zone) {
    case 'portal':
    case 'letterhead':
    case 'title':
      return true;
    case 'lead':
      return (
        mention.body ||
        mention.ground ||
        (mention.level === 'province' && (mention.from === 0 || weight >= LEAST_NAMED))
      );
    case 'tail':
      return mention.body;
    case 'body':
      return mention.body && voice;
  }
}

/** Mentions of one province that may stand as evidence once it is known from elsewhere; the strongest first. */
export function mentionsOfProvince<T extends HasSlug>(
  slug: string,
  mentions: readonly Mention[],
  meaning: (mention: Mention) => readonly T[],
): Mention[] {
  const named = mentions.filter((mention) => meaning(mention).some((province) => province.slug === slug));
  return strongest(named, 2);
}
