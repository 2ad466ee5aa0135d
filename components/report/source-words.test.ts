import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/report/report';
import { sourceWords } from './source-words';

const text = (paragraph: number, rule: string): Evidence => ({
  source: 'text',
  paragraph,
  start: 0,
  end: 3,
  text: 'abc',
  rule,
});
const other = (source: Evidence['source'], words: string, rule: string): Evidence => ({
  source,
  paragraph: null,
  start: null,
  end: null,
  text: words,
  rule,
});

describe('sourceWords', () => {
  it('says from which place another one follows', () => {
    const commune = other('gazetteer', 'xã Thuận → huyện Hướng Hóa', 'district-of-commune');
    expect(sourceWords([text(0, 'district-of-commune'), commune])).toBe('suy ra từ xã Thuận');
  });

  it('names two places and counts the rest', () => {
    const places = ['xã A', 'xã B', 'xã C', 'xã C'].map((name) =>
      other('gazetteer', `${name} → huyện D`, 'district-of-communes'),
    );
    expect(sourceWords(places)).toBe('suy ra từ xã A, xã B và 1 nơi khác');
  });

  it('says in which paragraphs the words stand, once each and in order', () => {
    expect(sourceWords([text(6, 'event-date'), text(1, 'event-date'), text(6, 'event-date')])).toBe(
      'ngày diễn ra, nêu trong bài, đoạn 2, 7',
    );
    expect(sourceWords([1, 2, 3, 4].map((paragraph) => text(paragraph, 'x')))).toBe(
      'theo lời trong bài, đoạn 2, 3 và 2 đoạn khác',
    );
  });

  it('tells only the paragraphs of the rule that decided', () => {
    expect(sourceWords([text(1, 'publish-stamp'), text(5, 'event-date')])).toBe(
      'ngày đăng trên cổng thông tin, đoạn 2',
    );
  });

  it("puts a person's word first", () => {
    const commune = other('gazetteer', 'xã Thuận → huyện Hướng Hóa', 'district-of-commune');
    expect(sourceWords([commune, other('sidecar', 'quang-tri', 'hand-written')])).toBe('do người lưu trữ ghi');
  });

  it('says nothing where nothing is known', () => {
    expect(sourceWords([])).toBeNull();
  });
});
