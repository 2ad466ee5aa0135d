import { describe, expect, it } from 'vitest';
import { readAnswer } from './search-box-answer';

const place = {
  kind: 'place',
  label: 'huyện Tân Uyên',
  note: null,
  marks: [[6, 12]],
  url: '/?huyen=lai-chau.tan-uyen',
};

describe('readAnswer', () => {
  it('reads what the server answers', () => {
    const query = { kind: 'query', label: 'tái định cư', note: '3 báo cáo', marks: [], url: '/?q=x', q: 'tái định cư' };
    const answer = { query: 'tan', suggestions: [place, query] };
    expect(readAnswer(answer)).toEqual(answer);
  });

  it('refuses what is no answer', () => {
    for (const value of [null, 'x', [], {}, { query: 1, suggestions: [] }, { query: 'a' }, { error: { code: 'x' } }]) {
      expect(readAnswer(value)).toBeNull();
    }
  });

  it('leaves out single suggestions that it cannot show, and addresses of other sites', () => {
    const suggestions = [
      { ...place, kind: 'weather' },
      { ...place, kind: 'toString' },
      { ...place, label: 1 },
      { ...place, marks: [[1]] },
      { ...place, url: 'https://example.org/' },
      { ...place, url: '//example.org/' },
      { ...place, url: 'javascript:alert(1)' },
      place,
    ];
    expect(readAnswer({ query: 'tan', suggestions })?.suggestions).toEqual([place]);
  });
});
