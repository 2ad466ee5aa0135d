import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyNth, judgedSetNames, readJudgedSet } from './judged';

describe('judged sets', () => {
  let dir = '';
  const write = (set: string, file: string, ...lines: string[]) => {
    mkdirSync(join(dir, set), { recursive: true });
    writeFileSync(join(dir, set, file), `${lines.join('\n')}\n`);
  };
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'judged-'));
    write('b', 'docs.jsonl', '{"id":7,"title":null,"text":"Thu ngân sách"}', '', '{"id":"x","title":"Chi","text":"…"}');
    write('b', 'queries.jsonl', ...[1, 2, 3].map((qid) => `{"qid":${qid},"query":"thu?","relevant":[7]}`));
    write('a', 'docs.jsonl');
    write('a', 'queries.jsonl', '{"qid":"1","query":"thu?","relevant":[]}');
    write('no-queries', 'docs.jsonl');
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('are the folders that hold documents and queries', () => {
    expect(judgedSetNames(dir)).toEqual(['a', 'b']);
  });

  it('are read with ids as strings and missing titles empty', () => {
    const set = readJudgedSet(dir, 'b');
    expect(set.docs[0]).toEqual({ id: '7', title: '', text: 'Thu ngân sách' });
    expect(set.docs).toHaveLength(2);
    expect(set.queries[0]).toEqual({ id: '1', text: 'thu?', relevant: new Set(['7']) });
  });

  it('are sampled from the first query on', () => {
    expect(everyNth(readJudgedSet(dir, 'b'), 2).queries.map((query) => query.id)).toEqual(['1', '3']);
  });

  it('name file and line of a record that cannot be read', () => {
    expect(() => readJudgedSet(dir, 'a')).toThrow(/queries\.jsonl:1 /);
  });
});
