import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY } from '@/lib/search/query';
import type { Column } from './histogram-columns';
import { linkedColumns } from './histogram-links';

const year = (value: string, more: Partial<Column> = {}): Column => ({
  ...{ value, from: value, to: value, label: value, words: `năm ${value}` },
  ...{ count: 1, imprecise: 0, chosen: false, inside: 'none' },
  ...more,
});

describe('linkedColumns', () => {
  it('lead to the period, from the chosen one a level up, from nothing nowhere', () => {
    const query = { ...EMPTY_QUERY, text: 'ocop', page: 3 };
    const columns = [year('2019'), year('2020', { count: 0 }), year('2021', { count: 0, chosen: true })];
    expect(linkedColumns(query, { level: 'year', within: null, columns }).map(({ href }) => href)).toEqual([
      '/?q=ocop&tu=2019&den=2019',
      null,
      '/?q=ocop',
    ]);
  });
});
