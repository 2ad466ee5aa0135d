import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Cache } from '@/lib/cli/cache';
import { readReports } from '@/lib/cli/read-reports';
import { PROJECT_ROOT } from '@/lib/cli/settings';
import { buildIndex } from '@/lib/search/engines/minisearch/build-index';
import { openEngine } from '@/lib/search/engines/minisearch/open-engine';
import { FIELD_NAMES } from '@/lib/search/language/fields';
import { lex, NEAR_OPERATORS, OR_OPERATORS } from '@/lib/search/language/lex';
import { EMPTY_QUERY } from '@/lib/search/query';
import { WAYS } from '../search/search-ways';
import {
  type Example,
  FIELD_EXAMPLES,
  MARK_EXAMPLES,
  SPELLING_EXAMPLES,
  UNIT_EXAMPLES,
  WORD_EXAMPLES,
} from './examples';

const TYPED: readonly Example[] = [...WORD_EXAMPLES, ...Object.values(FIELD_EXAMPLES), ...SPELLING_EXAMPLES];
const ALL = [...TYPED, ...Object.values(MARK_EXAMPLES), ...Object.values(UNIT_EXAMPLES)];

describe('the examples of the help page', () => {
  it('show every operator and every field that the language has', () => {
    const lexemes = TYPED.flatMap(({ query }) => [...lex(query.text ?? '').lexemes]);
    const kinds = new Set<string>(lexemes.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['close', 'field', 'minus', 'near', 'open', 'or', 'phrase']);
    const phrases = lexemes.flatMap((each) => (each.kind === 'phrase' ? [each.phrase.as] : []));
    expect([...new Set(phrases)].sort()).toEqual(['code', 'plain', 'quotes']);
    const fields = lexemes.flatMap((each) => (each.kind === 'field' ? [each.field] : []));
    expect([...fields].sort()).toEqual([...FIELD_NAMES].sort());
  });

  it('name every way of writing an operator', () => {
    const words = WORD_EXAMPLES.map(({ typed, means }) => `${typed} ${means}`).join(' ');
    for (const operator of [...OR_OPERATORS, ...NEAR_OPERATORS]) expect(words).toContain(operator);
  });

  it('say what they search for: what is typed is the query', () => {
    for (const { typed, query } of ALL) expect(typed.startsWith(query.text ?? ''), typed).toBe(true);
  });

  it('each find something in the sample corpus, the short form beside the search box too', async () => {
    const { reports } = await readReports(join(PROJECT_ROOT, 'data/reports'), Cache.empty(''));
    const info = { reports: reports.length, sample: true, builtAt: '', indexVersion: '' };
    const engine = openEngine(buildIndex(reports), info);
    const short = WAYS.map(({ typed }) => ({ typed, query: { text: typed } }));
    for (const { typed, query } of [...ALL, ...short]) {
      const { total } = await engine.search({ ...EMPTY_QUERY, ...query });
      expect(total, typed).toBeGreaterThan(0);
    }
  }, 60_000);
});
