import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scoreFolder } from './score-folder';
import { fieldOver } from './score-report';
import { figuresOf } from './tally';

const folder = (name: string) => fileURLToPath(new URL(`../../../data/metadata/mau/${name}`, import.meta.url));

const { scores, problems } = await scoreFolder(folder('reports'), folder('gold'));

/** Twelve sample reports written to measure with, before anybody saw what is read from them. */
describe('the figures on the twelve sample reports with metadata made by hand', () => {
  it('come from all twelve', () => {
    expect([scores.length, problems]).toEqual([12, []]);
  });

  it.each([
    'province',
    'district',
    'date',
    'people',
    'mentions',
    'authors',
    'numbers',
    'directives',
    'directiveSpeakers',
    'quotes',
  ])('have no false %s', (field) => {
    const { found, wrong } = fieldOver(scores, field);
    expect(wrong).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  // As recorded in docs/BENCHMARKS.md; a rule that loses more than this costs something that was read before.
  it.each([
    ['people', 1],
    ['directives', 0.98],
    ['indicators', 0.95],
    ['quotes', 0.7],
  ])('find of %s at least %d', (field, least) => {
    expect(figuresOf(fieldOver(scores, field)).recall).toBeGreaterThanOrEqual(least);
  });

  it('have nothing that the gold denies', () => {
    expect(scores.flatMap(({ file, denied }) => denied.map((value) => ({ file, ...value })))).toEqual([]);
  });
});
