import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { districts, oldProvinces } from '@/lib/places/lookup';
import type { Report } from '@/lib/report/report';
import { worlds } from '@/lib/search/behaviour/worlds.fixture';
import type { SearchEngine } from '@/lib/search/engine';
import { buildIndex } from '@/lib/search/engines/minisearch/build-index';
import { openEngine } from '@/lib/search/engines/minisearch/open-engine';
import { PLACE_MAPS } from '@/lib/search/query';
import { firstDateWith, reportsWith } from '@/lib/search/reports-with';
import { parseSearch } from '@/lib/url/parse-search';
import { DocumentPage } from '../document/document-page';
import { OfficeholderPage } from '../officeholder/officeholder-page';
import { placeContent } from '../place/place-content';
import { PlacePage } from '../place/place-page';
import { placeStory } from '../place/place-story';
import { topicContent } from '../topic/topic-content';
import { TopicPage } from '../topic/topic-page';

/** A link into the search, its address and its words; script and sizes aside, a page prints nothing else. */
const LINK = /<a href="(\/\?[^"]*)"[^>]*>(.*?)<\/a>/gs;
const TAG = /<[^>]*>/g;

/** The links of a page into the search that print a figure, with the figure. */
function counted(html: string): { readonly href: string; readonly figure: number }[] {
  return [...html.matchAll(LINK)].flatMap(([, href = '', inner = '']) => {
    const words = inner.replace(TAG, ' ');
    const figure =
      /(?:Tìm trong|Xem tất cả) ([\d.]+)/.exec(words)?.[1] ?? /class="count">([\d.]+)</.exec(inner)?.[1] ?? words;
    const number = /^\s*[\d.]+(?=\s|$)/.exec(figure)?.[0];
    return number === undefined
      ? []
      : [{ href: href.replaceAll('&amp;', '&'), figure: Number(number.replaceAll('.', '')) }];
  });
}

/** How many links of the page were followed: each only once. */
async function expectTrue(engine: SearchEngine, html: string): Promise<number> {
  const links = new Map(counted(html).map(({ href, figure }) => [`${href} ${figure}`, { href, figure }]));
  for (const { href, figure } of links.values()) {
    const { query, ignored } = parseSearch(new URL(href, 'http://may').searchParams);
    expect(ignored, href).toEqual([]);
    expect((await engine.search(query)).total, href).toBe(figure);
  }
  return links.size;
}

const infoOf = (reports: readonly Report[]) => ({
  reports: reports.length,
  sample: false,
  builtAt: '',
  indexVersion: '',
});

/** Every page of a thing that a corpus has, as HTML. */
async function pagesOf(engine: SearchEngine): Promise<string[]> {
  const { info } = engine;
  const html: string[] = [];
  for (const slug of ['lai-chau', 'tuyen-quang', 'lai-chau.than-uyen']) {
    const story = placeStory(slug);
    if (story === null) throw new Error(slug);
    for (const map of story.formedFrom.length > 1 ? PLACE_MAPS : (['truoc'] as const)) {
      const content = await placeContent(engine, story, map);
      html.push(renderToStaticMarkup(createElement(PlacePage, { story, map, content, info })));
    }
  }
  const topic = await topicContent(engine, 'ocop');
  if (topic !== null) html.push(renderToStaticMarkup(createElement(TopicPage, { content: topic, info })));
  const person = await reportsWith(engine, 'can-bo', 'lo-van-huong');
  const asPerson = { slug: 'lo-van-huong', found: person, namesakes: [], info };
  if (person.total > 0) html.push(renderToStaticMarkup(createElement(OfficeholderPage, asPerson)));
  const paper = await reportsWith(engine, 'van-ban', '10-nq-tu');
  const since = await firstDateWith(engine, 'van-ban', '10-nq-tu');
  const asPaper = { slug: '10-nq-tu', found: paper, since, alike: [], info };
  if (paper.total > 0) html.push(renderToStaticMarkup(createElement(DocumentPage, asPaper)));
  return html;
}

describe('the pages of things', () => {
  it('print with each link into the search its total, whatever the corpus holds', async () => {
    let links = 0;
    await fc.assert(
      fc.asyncProperty(worlds('words'), async ({ reports }) => {
        const engine = openEngine(buildIndex(reports), infoOf(reports));
        for (const html of await pagesOf(engine)) links += await expectTrue(engine, html);
      }),
      { numRuns: 6 },
    );
    expect(links).toBeGreaterThan(50);
  });

  it('know the provinces and districts of the gazetteer, and nothing else', () => {
    const units = [...oldProvinces(), ...districts().filter((_, index) => index % 20 === 0)];
    expect(units.filter(({ slug, label }) => placeStory(slug)?.label !== label)).toEqual([]);
    for (const slug of [
      '',
      '.',
      '..',
      'khong-co',
      'lai-chau.',
      '.than-uyen',
      '__proto__',
      'lai-chau.__proto__',
      'LAI-CHAU',
    ]) {
      expect(placeStory(slug), slug).toBeNull();
    }
  });
});
