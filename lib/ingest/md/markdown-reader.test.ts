import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSource } from '../read-source';

const read = (text: string) => readSource({ name: 'a.md', bytes: new TextEncoder().encode(text) });
const paragraphs = (text: string) => read(text).document?.paragraphs;
const rules = (text: string) => read(text).messages.map((message) => message.rule);

describe('Markdown', () => {
  it('reads the fixture file: headings, paragraphs, lists, table, quote, code', () => {
    const text = readFileSync(new URL('../fixtures/bao-cao.md', import.meta.url), 'utf8');
    const { document, messages } = read(text);
    expect(document?.paragraphs).toEqual([
      'Mẫu Sơn sơ kết công tác quý I năm 2023',
      'Ngày 05/4/2023, Huyện ủy Mẫu Sơn họp sơ kết công tác quý I. Dự họp có bí thư đảng ủy 12 xã.',
      'Kết quả',
      '- Du lịch: 12.400 lượt khách, tăng 8%.',
      '- Nông nghiệp: gieo cấy 1.200 ha.',
      'Xã | Hộ nghèo',
      'Thuận Mẫu | 86',
      'Bình Mẫu | 54',
      'Kết luận hội nghị, đồng chí Bí thư Huyện ủy yêu cầu:',
      '1. Sửa xong hai bể chứa nước;',
      '2. Công khai danh sách hộ nghèo.',
      'Danh sách dán tại nhà văn hóa thôn.',
      '- riêng thôn xa gửi tận nhà',
      'Việc khó mấy cũng phải xong trước mùa mưa.',
      'Số: 12-TB/HU\nNơi nhận: các chi bộ',
      'Tin: Lê Thị Mẫu\nẢnh: Bàn Văn Mẫu',
    ]);
    expect(document?.titleParagraph).toBe(0);
    expect(document?.handWritten).toMatchObject([
      { source: 'front-matter', values: { date: '2023-04-05', district: 'mau.mau-son', topics: ['du-lich'] } },
    ]);
    expect(messages.map((message) => message.rule)).toEqual(['markdown-dropped']);
  });

  it('keeps numbers as they are written, and counts where all are the same', () => {
    expect(paragraphs('3. Ba\n4. Bốn\n\nchen giữa\n\n7) Bảy')).toEqual(['3. Ba', '4. Bốn', 'chen giữa', '7) Bảy']);
    expect(paragraphs('1. Một\n1. Hai\n1. Ba')).toEqual(['1. Một', '2. Hai', '3. Ba']);
    expect(paragraphs('2022. Năm khó khăn')).toEqual(['2022. Năm khó khăn']);
  });

  it('takes a paragraph that begins with a tab for a paragraph', () => {
    expect(paragraphs('\tNgày **5/4**, họp.\n\n\tBế mạc.')).toEqual(['Ngày 5/4, họp.', 'Bế mạc.']);
  });

  it('makes a blank of a line break in the source and keeps a hard one', () => {
    expect(paragraphs('Ban Thường vụ\nHuyện ủy  \nhọp<br>phiên\\\ntháng năm')).toEqual([
      'Ban Thường vụ Huyện ủy\nhọp\nphiên\ntháng năm',
    ]);
  });

  it('tells where it left out raw HTML', () => {
    const { messages } = read('---\na: 1\n---\nMột\n\n<div>bỏ</div>\n\n[x]: http://a.example\n\nCòn lại');
    expect(messages.map(({ rule, place }) => [rule, place])).toEqual([['markdown-dropped', 'dòng 6, 8']]);
    expect(paragraphs('<div>bỏ</div>\n\nCòn lại')).toEqual(['Còn lại']);
  });

  it('knows no title where several first-level headings are sections', () => {
    const title = (text: string) => read(text).document?.titleParagraph;
    expect(title('# I. Kết quả\n\na\n\n# II. Nhiệm vụ\n\nb')).toBeNull();
    expect(title('# Báo cáo năm\n\na\n\n# Phần một\n\nb')).toBe(0);
    expect(title('Mở đầu\n\n# Báo cáo năm\n\nb')).toBe(1);
    expect(title('## Mục\n\na')).toBeNull();
    expect(title('#\n\na')).toBeNull();
  });

  it('finds portal chrome here too', () => {
    const { document } = read('# Huyện ủy họp\n\nĐăng lúc: 13/12/2022\n\n![](a.png)\n\n![bch.png](a.png)\n\nHết.');
    expect(document?.boilerplate).toEqual([
      { paragraph: 1, rule: 'publish-stamp' },
      { paragraph: 2, rule: 'image-file' },
    ]);
    expect(document?.hints.published).toBe('Đăng lúc: 13/12/2022');
  });
});

describe('front matter', () => {
  it('keeps dates and numbers of documents as they are written', () => {
    const values = read('---\ndate: 2022-11-10\nngay: 08/7/2024\nso: 01-NQ/HU\ntinh: null\n---\nA').document
      ?.handWritten;
    expect(values?.[0]?.values).toEqual({ date: '2022-11-10', ngay: '08/7/2024', so: '01-NQ/HU', tinh: null });
  });

  it.each([
    ['a colon in a value', 'title: Mẫu Sơn: sơ kết', 2],
    ['an open quote', 'date: x\ntitle: "Mẫu Sơn', 4],
    ['a key written twice', 'a: 1\nb: 2\na: 3', 4],
    ['a tab', 'a:\n\tb: 1', 3],
    ['a list', '- a', 2],
    ['a tag', 'a: !!binary aGk=', 2],
  ])('is refused for %s, with its line, and the body is read', (_, yaml, line) => {
    const { document, messages } = read(`---\n${yaml}\n---\nThân bài.`);
    expect(document?.paragraphs).toEqual(['Thân bài.']);
    expect(document?.handWritten).toEqual([]);
    expect(messages.map(({ rule, severity, place }) => ({ rule, severity, place }))).toEqual([
      { rule: 'front-matter-broken', severity: 'error', place: `phần đầu tệp, dòng ${line}` },
    ]);
  });

  it('is refused where aliases or brackets could unfold without end', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`;
    for (const yaml of [bomb, `a: ${'['.repeat(20_000)}`, `a: ${'x'.repeat(300_000)}`]) {
      expect(rules(`---\n${yaml}\n---\nThân bài.`)).toEqual(['front-matter-broken']);
    }
  });

  it('is a rule across the page where nothing closes it', () => {
    expect(rules('---\nThân bài.')).toEqual(['front-matter-open']);
    expect(paragraphs('---\nThân bài.')).toEqual(['Thân bài.']);
  });

  it('may be empty, and may stand below a byte order mark and Windows line ends', () => {
    expect(read('---\n---\nA').document?.handWritten).toEqual([]);
    expect(read('\uFEFF---\r\ntitle: A\r\n---\r\nB\r\n').document?.handWritten[0]?.values).toEqual({ title: 'A' });
  });
});

describe('Markdown that nobody wrote by hand', () => {
  it.each([
    ['nested lists', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['emphasis without end', '*a **a '.repeat(50_000)],
    ['quotes in quotes', `${'> '.repeat(5_000)}a`],
    ['backticks', Array.from({ length: 2_000 }, (_, count) => '`'.repeat(count)).join(' a ')],
    ['a line of 5 MB', 'chữ viết, '.repeat(400_000)],
    ['100,000 items', '- a\n'.repeat(100_000)],
  ])('reads %s as plain lines', (_, text) => {
    expect(rules(text)).toEqual(['markdown-tangled']);
    expect(read(text).document?.paragraphs.length).toBeGreaterThan(0);
  });
});
