import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { UNITS } from '@/lib/search/query';
import { countHits, UNIT_NOUNS } from './unit-words';

it('a nought is a sentence', () => {
  expect([0, 1200].map((total) => countHits(total, 'chi-dao'))).toEqual(['Không có chỉ đạo nào', '1.200 chỉ đạo']);
});

it.each(UNITS)('the style sheet says what the counts of %s count', (unit) => {
  const sheet = readFileSync(new URL('./facets.css', import.meta.url), 'utf8');
  const rule = sheet.slice(sheet.indexOf(`[data-counted="${unit}"]`));
  expect(rule.slice(0, rule.indexOf('}'))).toContain(`content: " ${UNIT_NOUNS[unit]}"`);
});
