import { describe, expect, it } from 'vitest';
import type { Statement } from './report';
import { statementsAround } from './statements-around';

describe('statementsAround', () => {
  const wide = statement('wide', 2, 0, 90);
  const narrow = statement('narrow', 2, 10, 40);
  const elsewhere = statement('elsewhere', 3, 0, 90);
  const report = { statements: [wide, narrow, elsewhere] };

  it('gives all that hold the whole span, the narrowest first', () => {
    expect(statementsAround(report, { paragraph: 2, start: 10, end: 40 })).toEqual([narrow, wide]);
  });

  it('leaves out what holds only a part, or stands in another paragraph', () => {
    expect(statementsAround(report, { paragraph: 2, start: 30, end: 41 })).toEqual([wide]);
    expect(statementsAround(report, { paragraph: 2, start: 80, end: 91 })).toEqual([]);
    expect(statementsAround(report, { paragraph: 4, start: 0, end: 1 })).toEqual([]);
  });
});

function statement(text: string, paragraph: number, start: number, end: number): Statement {
  const unknown = {
    number: null,
    marker: null,
    speaker: null,
    attribution: null,
    verb: null,
    addressee: null,
    due: null,
  };
  return { kind: 'quote', manner: 'reported', text, paragraph, start, end, list: null, ...unknown };
}
