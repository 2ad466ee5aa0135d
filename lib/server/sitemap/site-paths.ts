import 'server-only';
import { provinceNow } from '../../places/lookup';
import type { Report } from '../../report/report';
import type { SearchEngine } from '../../search/engine';
import { documentHref, officeholderHref, placeHref, reportHref, topicHref } from '../../url/hrefs';

/** Pages that are there whatever the corpus holds. */
const STANDING = ['/', '/du-lieu', '/huong-dan', '/kiem-chung'];

/** Walking through a corpus of thousands of reports is done once; it goes when its index does. */
const made = new WeakMap<SearchEngine, Promise<readonly string[]>>();

/**
 * The paths of all pages that a search engine should know: standing pages, every report, and every person, document,
 * place and topic of a report. Results of searches are not among them: there is no end of them.
 *
 * @example await sitePaths(engine) // ['/', …, '/bao-cao/bao-cao-1', …]
 */
export function sitePaths(engine: SearchEngine): Promise<readonly string[]> {
  const known = made.get(engine);
  if (known !== undefined) return known;
  const paths = walk(engine);
  made.set(engine, paths);
  return paths;
}

async function walk(engine: SearchEngine): Promise<readonly string[]> {
  const reports = new Set<string>();
  const things = new Set<string>();
  for await (const batch of engine.everyReport()) {
    for (const report of batch) {
      reports.add(reportHref(report.id));
      for (const path of thingPaths(report)) things.add(path);
    }
  }
  return [...STANDING, ...[...reports].sort(), ...[...things].sort()];
}

function thingPaths(report: Report): string[] {
  const places = [report.province, report.district].filter((place) => place !== null);
  return [
    ...places.map(({ slug }) => placeHref(slug)),
    ...(report.provinceNow === null ? [] : [groundOfToday(report.provinceNow.slug)]),
    ...report.topics.map(({ slug }) => topicHref(slug)),
    ...report.officeholders.map(({ slug }) => officeholderHref(slug)),
    ...[...report.citedDocuments, ...report.namedDocuments].map(({ slug }) => documentHref(slug)),
  ];
}

/** The page on which a report of today's province is; the other one of that name may have nothing to show. */
function groundOfToday(slug: string): string {
  return placeHref(slug, (provinceNow(slug)?.formedFrom.length ?? 0) > 1 ? 'nay' : 'truoc');
}
