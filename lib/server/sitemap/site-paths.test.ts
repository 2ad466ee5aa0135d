import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worlds } from '../../search/behaviour/worlds.fixture';
import { buildIndex } from '../../search/engines/minisearch/build-index';
import { openEngine } from '../../search/engines/minisearch/open-engine';
import { EMPTY_FILTERS, EMPTY_QUERY, type FilterKey } from '../../search/query';
import { parsePlaceMap } from '../../url/place-address';
import { sitePaths } from './site-paths';

/** `/dia-phuong/lai-chau/than-uyen`, `/dia-phuong/tuyen-quang?ban-do=nay`. */
const PLACE = /^\/dia-phuong\/([^/?]+)(?:\/([^/?]+))?(?:\?(.*))?$/;

/** The search that the page of a place stands for. */
function placeFilter(path: string): readonly [FilterKey, string] | null {
  const [, province, below, pairs] = PLACE.exec(path) ?? [];
  if (province === undefined) return null;
  if (below !== undefined) return ['huyen', `${province}.${below}`];
  return [parsePlaceMap(new URLSearchParams(pairs ?? '')) === 'nay' ? 'tinh-moi' : 'tinh', province];
}

describe('the paths of the site', () => {
  it('name no place whose page has nothing to show, and none twice', async () => {
    let places = 0;
    await fc.assert(
      fc.asyncProperty(worlds('words'), async ({ reports }) => {
        const engine = openEngine(buildIndex(reports), {
          reports: reports.length,
          sample: false,
          builtAt: '',
          indexVersion: '',
        });
        const paths = await sitePaths(engine);
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of paths) {
          const filter = placeFilter(path);
          if (filter === null) continue;
          places++;
          const [key, slug] = filter;
          const filters = { ...EMPTY_FILTERS, [key]: [slug] };
          expect((await engine.search({ ...EMPTY_QUERY, filters })).total, path).toBeGreaterThan(0);
        }
      }),
      { numRuns: 10 },
    );
    expect(places).toBeGreaterThan(10);
  });
});
