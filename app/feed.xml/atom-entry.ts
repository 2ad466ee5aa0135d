import { dateAndPlace } from '@/components/search/hit-words';
import type { Report } from '@/lib/report/report';
import type { Hit, HitStatement } from '@/lib/search/result';
import { entryId } from '@/lib/server/feed/entry-id';
import { entryTimes } from '@/lib/server/feed/entry-times';
import { element, type XmlElement } from '@/lib/server/xml';
import { permanentHref } from '@/lib/url/permanent-address';

/** A reader's list shows about a line of a title. */
const MAX_TITLE = 120;
const KINDS: Readonly<Record<HitStatement['kind'], string>> = { directive: 'Ý kiến chỉ đạo', quote: 'Trích dẫn' };

/**
 * One hit as an entry of an Atom feed. Its author is who signed the report, never the body or the people it tells of;
 * where nobody signed that is said, or Atom would give the words to the feed's own author.
 *
 * @param report the report of the hit
 * @param base the site's address; null: addresses are relative to the feed's own
 * @example atomEntry(hit, await engine.report(hit.id), null)
 */
export function atomEntry(hit: Hit, report: Report | null, base: string | null): XmlElement {
  const { updated, published } = entryTimes(hit.date);
  const href = permanentHref(hit);
  const authors = report?.byline.authors ?? [];
  return element(
    'entry',
    {},
    element('id', {}, entryId(base, idPath(hit, href))),
    element('title', {}, titleOf(hit)),
    element('updated', {}, updated),
    published === null ? null : element('published', {}, published),
    ...(authors.length === 0 ? ['Chưa rõ người viết'] : authors).map((name) =>
      element('author', {}, element('name', {}, name)),
    ),
    element('link', { rel: 'alternate', type: 'text/html', href: (base ?? '') + href }),
    ...hit.topics.map(({ slug, label }) => element('category', { term: slug, label })),
    element('summary', { type: 'text' }, summaryOf(hit)),
  );
}

/** Two statements of one paragraph have one address, but an id each. */
function idPath({ statement }: Hit, href: string): string {
  return statement === null ? href : `${href}.${statement.start}-${statement.end}`;
}

function titleOf({ heading, statement }: Hit): string {
  if (statement === null) return heading;
  const who = statement.speaker?.name ?? statement.body;
  return cut(who === null ? statement.text : `${who}: ${statement.text}`);
}

function summaryOf(hit: Hit): string {
  const { statement, heading, snippets } = hit;
  const facts = dateAndPlace(hit);
  if (statement === null) return [`${facts}.`, ...snippets.map(({ text }) => text)].join(' … ');
  return `${KINDS[statement.kind]} trong báo cáo “${heading}” (${facts}): ${statement.text}`;
}

function cut(text: string): string {
  if (text.length <= MAX_TITLE) return text;
  const blank = text.lastIndexOf(' ', MAX_TITLE);
  return `${text.slice(0, blank > MAX_TITLE / 2 ? blank : MAX_TITLE)}…`;
}
