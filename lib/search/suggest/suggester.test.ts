import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../report/report';
import { makeReport, place } from '../../report/report.fixture';
import { facetDoc } from '../facets/facet-doc';
import { facetLabels } from '../facets/facet-labels';
import type { Completion } from './completion';
import type { PhraseCount } from './phrases';
import { Suggester } from './suggester';

const person = (slug: string, name: string, title: string) => ({
  slug,
  name,
  titles: [title],
  offices: [],
  role: 'mentioned' as const,
  mentions: [],
});
const topic = (slug: string, label: string) => ({ slug, label, evidence: [] });
const day = (value: string) => ({ value, precision: 'day' as const, inferred: false, evidence: [] });

const LAI_CHAU = { province: place('lai-chau', 'Lai Châu'), provinceNow: place('lai-chau', 'Lai Châu') };
const REPORTS: readonly Report[] = [
  makeReport({
    id: 'tan-uyen-1',
    title: 'Tân Uyên bàn nông thôn mới',
    ...LAI_CHAU,
    district: place('lai-chau.tan-uyen', 'huyện Tân Uyên'),
    officeholders: [person('nguyen-tang', 'Nguyễn Tăng', 'Bí thư Huyện ủy')],
    topics: [topic('nong-thon-moi', 'Nông thôn mới')],
    date: day('2021-02-03'),
  }),
  makeReport({
    id: 'than-uyen-1',
    title: 'Than Uyên đón khách; nông thôn mới nâng cao',
    ...LAI_CHAU,
    district: place('lai-chau.than-uyen', 'huyện Than Uyên'),
    officeholders: [person('lo-van-tang', 'Lò Văn Tặng', 'Chủ tịch UBND huyện')],
    date: day('2022-12-13'),
  }),
  makeReport({
    id: 'ha-giang-1',
    title: 'Đồng Văn: đường mới',
    province: place('ha-giang', 'Hà Giang'),
    provinceNow: place('tuyen-quang', 'Tuyên Quang'),
    district: place('ha-giang.dong-van', 'huyện Đồng Văn'),
  }),
  makeReport({
    id: 'tuyen-quang-1',
    title: 'Chiêm Hóa họp',
    province: place('tuyen-quang', 'Tuyên Quang'),
    provinceNow: place('tuyen-quang', 'Tuyên Quang'),
    district: place('tuyen-quang.chiem-hoa', 'huyện Chiêm Hóa'),
  }),
  makeReport({
    id: 'xa-1',
    title: 'Xã Chiêm Hóa ra mắt',
    provinceNow: place('tuyen-quang', 'Tuyên Quang'),
    commune: place('tuyen-quang.chiem-hoa', 'xã Chiêm Hóa'),
  }),
];
const PHRASES: readonly PhraseCount[] = [
  { printed: 'nông thôn mới', reports: 12 },
  { printed: 'nông thôn mới nâng cao', reports: 5 },
  { printed: 'nông sản', reports: 4 },
  { printed: 'tái định cư', reports: 4 },
  { printed: 'đường mới', reports: 3 },
  { printed: 'bán hàng', reports: 3 },
  { printed: 'ban hành', reports: 9 },
  { printed: 'bản hùng', reports: 2 },
  { printed: 'Cư M’gar', reports: 2 },
];
const suggester = new Suggester({
  reports: REPORTS,
  docs: REPORTS.map(facetDoc),
  labels: facetLabels(REPORTS),
  phrases: PHRASES,
});
const suggest = (text: string) => suggester.suggest(text);
const labels = (text: string) => suggest(text).map((each) => each.label);
const markedParts = ({ label, marks }: Completion) => marks.map(([start, end]) => label.slice(start, end));

describe('completions', () => {
  it('find names and phrases without marks, and mark what was typed of them', () => {
    const [first] = suggest('tan uy');
    expect(first).toMatchObject({ kind: 'place', label: 'huyện Tân Uyên', key: 'huyen', slug: 'lai-chau.tan-uyen' });
    expect(first?.note).toBe('Lai Châu · 1 báo cáo');
    expect(first === undefined ? [] : markedParts(first)).toEqual(['Tân Uy']);
    expect(labels('nong thon m')).toContain('nông thôn mới');
    expect(labels('duong m')).toContain('đường mới');
    expect(labels('đuong m')).toEqual(labels('duong m'));
  });

  it('are the same for NFC, NFD, capitals and both tone styles', () => {
    for (const [text, same] of [
      ['chiêm hóa', 'chiêm hoá'],
      ['nông thôn', 'NÔNG THÔN'],
      ['nông thôn m', 'nông thôn m'.normalize('NFD')],
      ['tái định c', 'tái định c'.normalize('NFD')],
    ] as const) {
      expect(labels(text).length).toBeGreaterThan(0);
      expect(suggest(same).map(({ label, marks }) => [label, marks])).toEqual(
        suggest(text).map(({ label, marks }) => [label, marks]),
      );
    }
  });

  it('put the own spelling of a marked word first and others after', () => {
    expect(labels('bán h')).toEqual(['bán hàng', 'ban hành', 'bản hùng']);
    expect(labels('ban h')).toEqual(['ban hành', 'bán hàng', 'bản hùng']);
    expect(labels('thăn uyên')[0]).toBe('huyện Than Uyên');
  });

  it('take a marked word as far as it has been typed: the tone often comes last', () => {
    expect(labels('tái đinh')[0]).toBe('tái định cư');
    expect(labels('nô').slice(0, 2)).toEqual(['Nông thôn mới', 'nông thôn mới']);
    expect(labels('đư')[0]).toBe('đường mới');
  });

  it('want the words in order, side by side, each from its beginning', () => {
    expect(labels('mới nông')).toEqual([]);
    expect(labels('nông mới')).toEqual([]);
    expect(labels('ông th')).toEqual([]);
    expect(labels('thon moi')).toContain('nông thôn mới');
    // Only the last word is a beginning.
    expect(labels('non thon')).toEqual([]);
  });

  it('do not take the letters of another word for a beginning: my is no minh', () => {
    const names = new Suggester({
      reports: [],
      docs: [],
      labels: facetLabels([]),
      phrases: ['Mỹ Xuyên', 'minh bạch', 'kỹ thuật', 'kính thưa'].map((printed) => ({ printed, reports: 2 })),
    });
    expect(names.suggest('my').map((each) => each.label)).toEqual(['Mỹ Xuyên']);
    expect(names.suggest('ki thuat').map((each) => each.label)).toEqual(['kỹ thuật']);
  });

  it('put whole names first, then phrases by their reports, then reports', () => {
    const kinds = suggest('nông thôn mới').map((each) => each.kind);
    expect(kinds.slice(0, 2)).toEqual(['topic', 'query']);
    expect(kinds.at(-1)).toBe('report');
    expect(
      suggest('nong')
        .filter((each) => each.kind === 'query')
        .map((each) => each.label),
    ).toEqual(['nông thôn mới', 'nông thôn mới nâng cao', 'nông sản']);
  });

  it('know people by their given name, and print title and unit', () => {
    const people = suggest('tang').filter((each) => each.kind === 'officeholder');
    expect(people.map((each) => each.label)).toEqual(['Nguyễn Tăng', 'Lò Văn Tặng']);
    expect(suggest('tăng')[0]).toMatchObject({ label: 'Nguyễn Tăng', note: 'Bí thư Huyện ủy · huyện Tân Uyên' });
  });

  it('name both maps where they differ, and a province once where they do not', () => {
    const provinces = (text: string) =>
      suggest(text).flatMap((each) =>
        each.kind === 'place' && each.key.startsWith('tinh') ? [[each.key, each.note]] : [],
      );
    expect(provinces('lai ch')).toEqual([['tinh', '2 báo cáo']]);
    expect(provinces('tuyen qu')).toEqual([
      ['tinh-moi', 'tỉnh hiện nay · 3 báo cáo'],
      ['tinh', 'tỉnh cũ, trước 1/7/2025 · 1 báo cáo'],
    ]);
    expect(
      suggest('chiem hoa')
        .filter((each) => each.kind === 'place')
        .map((each) => each.label),
    ).toEqual(['huyện Chiêm Hóa', 'xã Chiêm Hóa']);
  });

  it('lead to a report by its id', () => {
    expect(suggest('than uyen don')).toMatchObject([
      { kind: 'report', id: 'than-uyen-1', note: 'huyện Than Uyên · 2022' },
    ]);
  });

  it('keep what stands before the completed words', () => {
    expect(suggest('ocop HOẶC tai dinh')).toMatchObject([{ kind: 'query', text: 'ocop HOẶC tái định cư' }]);
    expect(suggest('ocop -tai dinh')).toMatchObject([{ text: 'ocop -"tái định cư"' }]);
    expect(suggest('chậm GẦN/5 tai dinh')).toMatchObject([{ text: 'chậm GẦN/5 "tái định cư"' }]);
    expect(suggest('“tai dinh')).toMatchObject([{ text: '“tái định cư”' }]);
    expect(suggest('"tái định cư" than uy')[0]).toMatchObject({ kind: 'place', text: '"tái định cư"' });
  });

  it('complete the value of a field with what it can name, each name once', () => {
    expect(suggest('ocop tinh:tuyen q')).toMatchObject([{ kind: 'query', text: 'ocop tinh:"Tuyên Quang"' }]);
    expect(suggest('huyen:"than')).toMatchObject([{ kind: 'query', text: 'huyen:"huyện Than Uyên"' }]);
    expect(suggest('canbo:lò')).toMatchObject([{ kind: 'query', text: 'canbo:"Lò Văn Tặng"' }]);
    expect(suggest('tieude:tái')).toMatchObject([{ kind: 'query', text: 'tieude:"tái định cư"' }]);
    expect(suggest('nam:nông')).toEqual([]);
  });

  it('offer no filter where an operator waits for words', () => {
    for (const text of ['ocop HOẶC than uy', '-than uy', '"than uy']) {
      expect(suggest(text).filter((each) => each.kind !== 'query')).toEqual([]);
    }
  });

  it('mark whole printed words where keys and letters part', () => {
    const [first] = suggest('cu mg');
    expect(first === undefined ? [] : markedParts(first)).toEqual(['Cư M’gar']);
  });

  it('are at most ten, at most four of a kind, none twice, for anything typed', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'nông',
        'nong',
        'thôn',
        'm',
        'ban',
        'bán',
        'h',
        'tuyen',
        '"',
        '(',
        ')',
        '-',
        'HOẶC',
        'GẦN/2',
        'tinh:',
        ' ',
        '🙂',
        'ng',
      ),
      { maxLength: 8 },
    );
    const anything = fc.oneof(
      pieces.map((each) => each.join(' ')),
      pieces.map((each) => each.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const found = suggest(text);
        expect(found.length).toBeLessThanOrEqual(10);
        const targets = found.map(({ note: _, marks: __, ...target }) => JSON.stringify(target));
        expect(new Set(targets).size).toBe(found.length);
        for (const kind of ['query', 'place', 'officeholder', 'topic', 'report']) {
          expect(found.filter((each) => each.kind === kind).length).toBeLessThanOrEqual(4);
        }
        for (const { label, marks } of found) {
          for (const [start, end] of marks) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(label.length);
          }
        }
      }),
    );
  });
});
