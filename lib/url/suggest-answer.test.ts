import { describe, expect, it } from 'vitest';
import { EMPTY_FILTERS, EMPTY_QUERY } from '../search/query';
import type { Completion } from '../search/suggest/completion';
import { suggestAnswer } from './suggest-answer';

const shown = { label: 'x', note: null, marks: [] };
const place: Completion = { ...shown, kind: 'place', key: 'huyen', slug: 'lai-chau.tan-uyen', text: '' };
const url = (completion: Completion, base = EMPTY_QUERY) => suggestAnswer(base, 'x', [completion]).suggestions[0]?.url;

describe('the addresses of suggestions', () => {
  it('lead to the search, the filter or the report', () => {
    expect(suggestAnswer(EMPTY_QUERY, 'tai', [{ ...shown, kind: 'query', text: 'tái định' }])).toEqual({
      query: 'tai',
      suggestions: [{ ...shown, kind: 'query', url: '/?q=t%C3%A1i+%C4%91%E1%BB%8Bnh', q: 'tái định' }],
    });
    expect(url(place)).toBe('/?huyen=lai-chau.tan-uyen');
    expect(url({ ...place, text: 'ocop' })).toBe('/?q=ocop&huyen=lai-chau.tan-uyen');
    expect(url({ ...shown, kind: 'report', id: 'a b' })).toBe('/bao-cao/a%20b');
  });

  it('keep the filters of the search, but one place takes the other’s place', () => {
    const filters = { ...EMPTY_FILTERS, tinh: ['lai-chau'], huyen: ['son-la.moc-chau'], 'chu-de': ['ocop'] };
    const base = { ...EMPTY_QUERY, text: 'cũ', filters, from: '2022', page: 3, facetWords: { 'can-bo': 'lo' } };
    expect(url(place, base)).toBe('/?huyen=lai-chau.tan-uyen&chu-de=ocop&tu=2022');
    const chosen = { ...EMPTY_QUERY, filters: { ...EMPTY_FILTERS, huyen: ['lai-chau.tan-uyen'] } };
    expect(url(place, chosen)).toBe('/?huyen=lai-chau.tan-uyen');
  });

  it('add a topic or an officeholder in place of another one', () => {
    const base = { ...EMPTY_QUERY, filters: { ...EMPTY_FILTERS, 'chu-de': ['covid-19'] } };
    expect(url({ ...shown, kind: 'topic', key: 'chu-de', slug: 'ocop', text: '' }, base)).toBe('/?chu-de=ocop');
  });
});
