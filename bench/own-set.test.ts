import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIndex } from '../lib/cli/run-index';
import { PROJECT_ROOT, readSettings } from '../lib/cli/settings';
import type { SearchEngine } from '../lib/search/engine';
import { EMPTY_QUERY } from '../lib/search/query';
import { openIndex, readCurrent } from '../lib/search/store/open-index';
import { type FormName, inForm } from './forms';
import { meanQuality, measure } from './metrics';
import { ranking } from './ranking';

/**
 * The project's own judged queries over its sample reports (data/relevance). Unlike the sets of recorded.test.ts they
 * are always there, and they go the whole way of a report: reader, place, people, date, index, engine.
 */
const FOLDER = join(PROJECT_ROOT, 'data/relevance');
const FORMS = ['typed', 'unmarked', 'nfd'] as const satisfies readonly FormName[];
/** Less than half of what one query can move a mean over 65; a fall of this size is a change of ranking. */
const ALLOWED_FALL = 0.005;

interface OwnQuery {
  readonly qid: string;
  readonly query: string;
  readonly relevant: ReadonlySet<string>;
}

const queries = (await readFile(join(FOLDER, 'mau/queries.jsonl'), 'utf8'))
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map(parseQuery);
const recorded = parseRecorded(await readFile(join(FOLDER, 'recorded.json'), 'utf8'));

let folder: string;
let engine: SearchEngine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sao-luc-own-set-'));
  // Not from the environment: an office's REPORTS_DIR has other reports.
  const settings = { ...readSettings({ NODE_ENV: 'test' }), indexDir: join(folder, 'index') };
  await runIndex(settings);
  const read = (name: string) => readFile(join(settings.indexDir, name)).catch(() => null);
  engine = await openIndex(read, await readCurrent(read));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the judged queries over the sample reports', () => {
  it('name every query once', () => {
    expect(new Set(queries.map((each) => each.qid)).size).toBe(queries.length);
    expect(new Set(queries.map((each) => each.query)).size).toBe(queries.length);
  });

  it('name only reports that are there', async () => {
    const { hits } = await engine.search({ ...EMPTY_QUERY, pageSize: 100 });
    const there = new Set(hits.map((hit) => hit.id));
    const judged = queries.flatMap((each) => [...each.relevant]);
    expect(judged.filter((id) => !there.has(id))).toEqual([]);
  });

  it.each(FORMS)('are answered at least as well as recorded: %s', async (form) => {
    const each = [];
    for (const { qid, query, relevant } of queries) {
      each.push({
        query,
        quality: measure(ranking(await engine.search({ ...EMPTY_QUERY, text: inForm(form, query, qid) })), relevant),
      });
    }
    const { ndcg10 } = meanQuality(each.map(({ quality }) => quality));
    const worst = each.sort((a, b) => a.quality.ndcg10 - b.quality.ndcg10).slice(0, 5);
    const said = worst.map(({ query, quality }) => `${query} (${quality.ndcg10.toFixed(2)})`).join(', ');
    expect(ndcg10, `${ndcg10.toFixed(4)}; worst: ${said}`).toBeGreaterThanOrEqual(recorded[form] - ALLOWED_FALL);
  });
});

function parseQuery(line: string): OwnQuery {
  const { qid, query, relevant } = fieldsOf(line);
  if (typeof qid !== 'string' || typeof query !== 'string' || !Array.isArray(relevant) || relevant.length === 0) {
    throw new TypeError(`not a judged query: ${line}`);
  }
  const ids = relevant.map((id: unknown) => {
    if (typeof id !== 'string') throw new TypeError(`not an id: ${line}`);
    return id;
  });
  if (new Set(ids).size !== ids.length) throw new TypeError(`a report twice: ${line}`);
  return { qid, query, relevant: new Set(ids) };
}

/** Mean nDCG@10 of each form. */
function parseRecorded(json: string): Record<(typeof FORMS)[number], number> {
  const fields = fieldsOf(json);
  const figure = (form: (typeof FORMS)[number]) => {
    const value = fields[form];
    if (typeof value !== 'number') throw new TypeError(`recorded.json has no figure for ${form}`);
    return value;
  };
  return { typed: figure('typed'), unmarked: figure('unmarked'), nfd: figure('nfd') };
}

function fieldsOf(json: string): Record<string, unknown> {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) throw new TypeError(`not an object: ${json}`);
  return { ...value };
}
