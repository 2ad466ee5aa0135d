import { describe, expect, it } from 'vitest';
import { speakingBody } from './speaking-body';

const attribution = (text: string) =>
  ({ source: 'text', paragraph: 0, start: 0, end: text.length, text, rule: 'x' }) as const;
const said = (text: string) => speakingBody({ speaker: null, attribution: attribution(text) });

describe('who is named as speaking where no officeholder is', () => {
  it('is a body, or a person without office', () => {
    expect(said('Ban Thường vụ Huyện ủy')).toBe('Ban Thường vụ Huyện ủy');
    expect(said('Bà Lò Thị Mẫu')).toBe('Bà Lò Thị Mẫu');
  });

  it('is nobody where the words only point back', () => {
    for (const words of ['Bà', 'Ông', 'ông ấy', 'Đồng chí', 'Đ/c', 'Bà'.normalize('NFD')])
      expect(said(words)).toBeNull();
  });

  it('is nobody beside an officeholder, or where nothing is said of it', () => {
    const speaker = { slug: 'x', name: 'Lò Văn Mẫu', titles: [] };
    expect(speakingBody({ speaker, attribution: attribution('Ban Thường vụ') })).toBeNull();
    expect(speakingBody({ speaker: null, attribution: null })).toBeNull();
  });
});
