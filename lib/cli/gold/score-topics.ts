import type { Report } from '../../report/report';
import type { GoldTopics } from './gold';
import { compareLists, type Tally } from './tally';

/**
 * Primary topics must be found, secondary ones may be, all others are wrong. The core topics are decided by themselves:
 * they are found wherever the body names them, be it in passing.
 */
export function scoreTopics(gold: GoldTopics | null, report: Report): ReadonlyMap<string, Tally> {
  if (gold === null) return new Map();
  const given = report.topics.map(({ slug }) => slug);
  const free = new Set([...gold.secondary, ...gold.core.keys()]);
  const wanted = gold.primary.filter((slug) => !gold.core.has(slug));
  const judged = given.filter((slug) => wanted.includes(slug) || !free.has(slug));
  const core = [...gold.core].flatMap(([slug, said]) => (said ? [slug] : []));
  return new Map([
    ['topics', compareLists(wanted, judged)],
    [
      'coreTopics',
      compareLists(
        core,
        given.filter((slug) => gold.core.has(slug)),
      ),
    ],
  ]);
}
