import { describe, expect, it } from 'vitest';
import type { EngineResult } from './measure-engine';
import type { BenchReport } from './report';
import { markdownTables, plainTables } from './tables';

const form = (form: EngineResult['forms'][number]['form'], ndcg10: number, changed: number) => {
  return { form, ndcg10, recall20: 0.75, mrr10: 0.5, changed };
};
const engine = (name: string, ndcg10: number): EngineResult => {
  const forms = [form('typed', ndcg10, 0), form('unmarked', ndcg10 / 2, 9), form('tone', ndcg10, 1)];
  return { name, label: `${name} 1.0`, buildMs: 1500, medianMs: 2.5, forms };
};
const report: BenchReport = {
  date: '2026-11-22',
  command: 'npm run bench -- relevance',
  machine: 'Abacus, 2 cores',
  node: '20.19.0',
  sets: [
    { set: 'luat', docs: 1200, queries: 20, asked: 10, every: 2, engines: [engine('one', 0.8), engine('two', 0.02)] },
  ],
};

describe('the tables of a run', () => {
  it('align for the terminal, in Vietnamese', () => {
    const lines = plainTables(report);
    expect(lines).toContain('luat: 1.200 văn bản, hỏi 10 trong 20 câu');
    const rows = lines.slice(lines.findIndex((line) => line.startsWith('bộ máy'))).slice(0, 3);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[1]).toMatch(/^one +0,800 +0,400 +0,800 +50,0 % +0,750 +0,500 +2,50 +1,5$/);
    expect(lines.at(-1)).toBe('  kiểu dấu kia: 1/10 câu viết khác đi');
  });

  it('name machine, date, command and data in Markdown, in English', () => {
    const text = markdownTables(report).join('\n');
    expect(text).toContain('Abacus, 2 cores; Node 20.19.0; 2026-11-22. Command: `npm run bench -- relevance`');
    expect(text).toContain('luat (1,200 documents, 10 of 20 queries)');
    expect(text).toContain('| one 1.0 | 0.800 | 0.400 | 0.800 | 50.0 % | 0.750 | 0.500 | 2.50 | 1.5 |');
  });

  it('print no share where there is hardly anything to keep', () => {
    expect(markdownTables(report).join('\n')).toContain('| two 1.0 | 0.020 | 0.010 | 0.020 | – |');
  });
});
