import { describe, expect, it } from 'vitest';
import { placeNote } from './place-note';

describe('placeNote', () => {
  it.each([
    ['tinh', 'ha-giang', 'nay thuộc Tuyên Quang'],
    ['tinh', 'tuyen-quang', null],
    ['tinh', 'lai-chau', null],
    ['tinh-moi', 'tuyen-quang', 'gồm cả Hà Giang'],
    ['tinh-moi', 'ho-chi-minh', 'gồm cả Bình Dương, Bà Rịa - Vũng Tàu'],
    ['tinh-moi', 'lai-chau', null],
    ['huyen', 'lai-chau.than-uyen', null],
    ['huyen', 'cao-bang.thong-nong', 'đến trước ngày 01/02/2020'],
    ['xa', 'tuyen-quang.chiem-hoa', null],
  ] as const)('%s %s: %s', (key, slug, note) => {
    expect(placeNote(key, slug)).toBe(note);
  });
});
