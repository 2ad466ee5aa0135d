import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import { searchHref } from '@/lib/url/hrefs';
import type { Choice } from './choice-links';
import { sortChoices } from './sort-choices';
import { pageSizeChoices, viewChoices } from './view-choices';

const ocop: SearchQuery = { ...EMPTY_QUERY, text: 'ocop', page: 3 };
const present = (choices: readonly Choice[]) => choices.filter(({ current }) => current).map(({ label }) => label);
const hrefs = (choices: readonly Choice[]) => choices.map(({ query }) => searchHref(query));

describe('the ways to look at a result', () => {
  it('are orders, each from page 1, the usual one without its key', () => {
    expect(present(sortChoices(ocop))).toEqual(['Liên quan nhất']);
    expect(hrefs(sortChoices(ocop))).toEqual(['/?q=ocop', '/?q=ocop&sap-xep=moi-nhat', '/?q=ocop&sap-xep=cu-nhat']);
    expect(present(sortChoices({ ...ocop, sort: 'cu-nhat' }))).toEqual(['Cũ nhất']);
  });

  it('offer relevance only to words, and lead to the list, never to the front page', () => {
    expect(sortChoices(EMPTY_QUERY).map(({ label }) => label)).toEqual(['Mới nhất', 'Cũ nhất']);
    expect(hrefs(sortChoices({ ...EMPTY_QUERY, sort: 'cu-nhat' }))).toEqual([
      '/?sap-xep=moi-nhat',
      '/?sap-xep=cu-nhat',
    ]);
    expect(present(sortChoices({ ...EMPTY_QUERY, sort: 'lien-quan' }))).toEqual(['Mới nhất']);
  });

  it('are views', () => {
    expect(hrefs(viewChoices(ocop))).toEqual(['/?q=ocop', '/?q=ocop&nhom=can-bo', '/?q=ocop&nhom=huyen']);
    expect(present(viewChoices({ ...ocop, grouping: 'huyen' }))).toEqual(['Theo huyện']);
  });

  it('are lengths of a page', () => {
    expect(present(pageSizeChoices(ocop))).toEqual(['20']);
    expect(hrefs(pageSizeChoices(ocop))[0]).toBe('/?q=ocop&co=10');
  });
});
