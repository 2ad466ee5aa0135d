import { communeNow, district, oldProvince, provinceNow } from '../../places/lookup';
import type { FacetDoc } from '../facets/facet-doc';
import type { Candidate } from './candidate';
import type { PlaceKey } from './completion';
import { labelWords } from './label-words';
import { reportCount } from './report-count';

interface PlaceKind {
  readonly key: PlaceKey;
  readonly slugOf: (doc: FacetDoc) => string | null;
  readonly unit: (slug: string) => { readonly label: string; readonly name: string } | undefined;
}

/** Where two places bear one name, the one that the reports of most years know comes first. */
const KINDS: readonly PlaceKind[] = [
  { key: 'tinh', slugOf: (doc) => doc.province, unit: oldProvince },
  { key: 'tinh-moi', slugOf: (doc) => doc.provinceNow, unit: provinceNow },
  { key: 'huyen', slugOf: (doc) => doc.district, unit: district },
  { key: 'xa', slugOf: (doc) => doc.commune, unit: communeNow },
];

/**
 * The places that reports have, on both maps, with the number of reports. A province that is the same on both maps and
 * leads to the same reports is there once.
 *
 * @example placeCandidates(docs).find((each) => each.label === 'huyện Than Uyên')?.note // 'Lai Châu · 3 báo cáo'
 */
export function placeCandidates(docs: readonly FacetDoc[]): Candidate[] {
  const counts = new Map(KINDS.map(({ key, slugOf }) => [key, tally(docs, slugOf)]));
  const old = counts.get('tinh');
  const now = counts.get('tinh-moi');
  return KINDS.flatMap(({ key, unit }) =>
    [...(counts.get(key) ?? [])].flatMap(([slug, reports]): Candidate[] => {
      const place = unit(slug);
      if (place === undefined || (key === 'tinh-moi' && old?.get(slug) === reports)) return [];
      const both = key.startsWith('tinh') && old?.has(slug) === true && now?.get(slug) !== old.get(slug);
      const where = both ? MAPS[key === 'tinh' ? 'tinh' : 'tinh-moi'] : parentOf(key, slug);
      return [
        {
          target: { kind: 'place', key, slug },
          label: place.label,
          note: [where, reportCount(reports)].filter((each) => each !== null).join(' · '),
          typeWords: wordCount(place.label) - wordCount(place.name),
          reports,
        },
      ];
    }),
  );
}

const MAPS = { tinh: 'tỉnh cũ, trước 1/7/2025', 'tinh-moi': 'tỉnh hiện nay' } as const;

/** The slug of a district or commune begins with its province's. */
function parentOf(key: PlaceKey, slug: string): string | null {
  const [province = ''] = slug.split('.');
  if (key === 'huyen') return oldProvince(province)?.label ?? null;
  return key === 'xa' ? (provinceNow(province)?.label ?? null) : null;
}

function tally(docs: readonly FacetDoc[], slugOf: PlaceKind['slugOf']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const doc of docs) {
    const slug = slugOf(doc);
    if (slug !== null) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return counts;
}

function wordCount(text: string): number {
  return labelWords(text).length;
}
