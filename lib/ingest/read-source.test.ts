import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSeconds } from '../processor-time.fixture';
import { MAX_BYTES } from './decode/refuse-bytes';
import { readSource } from './read-source';
import { READERS, readerFor } from './readers';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = 'a.txt') => readSource({ name, bytes });
const latin1 = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
const wide = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [index, sign] of [...`\uFEFF${text}`].entries()) {
    bytes.setUint16(index * 2, sign.charCodeAt(0), littleEndian);
  }
  return new Uint8Array(bytes.buffer);
};

describe('charsets', () => {
  it.each([
    ['UTF-8', utf8('Huyện ủy')],
    ['UTF-8 with a byte order mark', utf8('\uFEFFHuyện ủy')],
    ['UTF-16, little end first', wide('Huyện ủy', true)],
    ['UTF-16, big end first', wide('Huyện ủy', false)],
  ])('reads %s without a word', (_, bytes) => {
    const { document, messages } = read(bytes);
    expect(document?.paragraphs).toEqual(['Huyện ủy']);
    expect(messages).toEqual([]);
  });

  it('reads Windows-1258 and warns', () => {
    const { document, messages } = read(Uint8Array.from([...latin1('Huy'), 0xea, 0xf2, ...latin1('n u'), 0xd2, 0x79]));
    expect(document?.paragraphs).toEqual(['Huyện ủy']);
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([['not-utf8', 'warning']]);
  });

  it('does not turn a damaged UTF-8 file into another charset', () => {
    const bytes = utf8('Huyện ủy, Hội đồng nhân dân, Ủy ban nhân dân huyện đề nghị các xã, thị trấn');
    const { document, messages } = read(bytes.slice(0, -1));
    expect(document?.paragraphs[0]?.startsWith('Huyện ủy, Hội đồng nhân dân')).toBe(true);
    expect(messages.map((message) => message.rule)).toEqual([]);
    const cut = read(new Uint8Array([...bytes, 0xe1, 0xbb]));
    expect(cut.document?.paragraphs[0]).toContain('Huyện ủy');
    expect(cut.messages.map((message) => message.rule)).toEqual(['broken-utf8']);
  });

  it('suspects a legacy font, as bytes and as Unicode', () => {
    // TCVN3: "Đảng ủy huyện, Hội đồng nhân dân, Ủy ban nhân dân".
    const text = '§¶ng ñy huyÖn, Héi ®ång nh©n d©n, Uû ban nh©n d©n, c¸c x·, thÞ trÊn';
    for (const bytes of [latin1(text), utf8(text)]) {
      expect(read(bytes).messages.map((message) => message.rule)).toEqual(['legacy-charset-suspected']);
      expect(read(bytes).document).not.toBeNull();
    }
  });

  it('suspects nothing in an unmarked text with a foreign name', () => {
    expect(read(utf8('Doan Phap tham Café Genève, 25 °C, 100 m²')).messages).toEqual([]);
  });
});

describe('files that are no reports', () => {
  it.each([
    ['an empty file', utf8(''), 'a.txt', 'empty-source'],
    ['blank lines', utf8(' \n\u00A0\n'), 'a.txt', 'empty-source'],
    ['a page without text', utf8('<html><body><script>x</script></body></html>'), 'a.html', 'empty-source'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'a.txt', 'binary-source'],
    ['control characters', utf8('\u0001\u0002\u0003abc'), 'a.md', 'binary-source'],
    ['a renamed Word file', latin1('PK\u0003\u0004word'), 'a.txt', 'binary-source'],
    ['a renamed RTF', latin1('{\\rtf1 Huyen uy}'), 'a.txt', 'binary-source'],
    ['a renamed PDF', latin1('%PDF-1.4'), 'a.html', 'binary-source'],
    ['more than 20 MB', new Uint8Array(MAX_BYTES + 1).fill(0x61), 'a.txt', 'too-large'],
  ])('%s is an error message', (_, bytes, name, rule) => {
    const { document, messages } = read(bytes, name);
    expect(document).toBeNull();
    expect(messages.map((message) => [message.file, message.rule, message.severity])).toEqual([[name, rule, 'error']]);
  });

  it('an unknown ending is a warning', () => {
    const { document, messages } = read(utf8('x'), 'a.docx');
    expect(document).toBeNull();
    expect(messages.map((message) => [message.rule, message.severity])).toEqual([['unknown-format', 'warning']]);
  });

  it('finds a reader for every ending, whatever its case', () => {
    for (const reader of READERS) {
      for (const ending of reader.endings) expect(readerFor(`thư mục/A${ending.toUpperCase()}`)).toBe(reader);
    }
    expect(readerFor('README')).toBeNull();
  });
});

describe('sidecars', () => {
  const sidecar = (yaml: string) => ({ name: '2022/a.md.meta.yaml', bytes: utf8(yaml) });
  const source = { name: '2022/a.md', bytes: utf8('---\ntitle: A\n---\nThân bài.') };

  it('stand behind the front matter', () => {
    const { document } = readSource(source, sidecar('date: 2022-11-10\ndistrict: null\n'));
    expect(document?.handWritten).toMatchObject([
      { source: 'front-matter', values: { title: 'A' } },
      { source: 'sidecar', values: { date: '2022-11-10', district: null } },
    ]);
  });

  it('are told and passed over when broken; the report is read', () => {
    const { document, messages } = readSource(source, sidecar('title: "A\n'));
    expect(document?.paragraphs).toEqual(['Thân bài.']);
    expect(document?.handWritten).toHaveLength(1);
    expect(messages).toEqual([
      expect.objectContaining({ file: '2022/a.md', rule: 'sidecar-broken', severity: 'error' }),
    ]);
    expect(messages[0]?.place).toMatch(/^a\.md\.meta\.yaml, dòng \d$/);
    const bytes = { name: 'a.md.meta.yaml', bytes: Uint8Array.from([0xff, 0xfe, 0x41]) };
    expect(readSource(source, bytes).messages[0]?.rule).toBe('sidecar-broken');
  });

  it('may be empty', () => {
    expect(readSource(source, sidecar('')).messages).toEqual([]);
  });
});

describe('hostile input', () => {
  const SECONDS = 10;

  it.each(['a.txt', 'a.md', 'a.html'])('%s: 5 MB in one line', (name) => {
    const work = () => {
      const { document } = read(utf8('Huyện ủy họp, '.repeat(320_000)), name);
      expect(document?.paragraphs).toHaveLength(1);
    };
    expect(leastSeconds(SECONDS, work)).toBeLessThan(SECONDS);
  });

  it.each(['a.txt', 'a.md', 'a.html'])('%s: 40,000 short lines', (name) => {
    const work = () => {
      const { document } = read(utf8('Đăng lúc: 1/1/2020\nCác tin khác\nMỘT DÒNG CHỮ HOA\n\n'.repeat(10_000)), name);
      expect(document).not.toBeNull();
    };
    expect(leastSeconds(SECONDS, work)).toBeLessThan(SECONDS);
  });

  it('lone surrogates, as bytes and as character references, become replacement characters', () => {
    const text = utf8('Huyện ủy, Hội đồng nhân dân, Ủy ban nhân dân huyện ');
    const { document } = read(Uint8Array.from([...text, 0xed, 0xa0, 0x80]));
    expect(document?.paragraphs[0]?.isWellFormed()).toBe(true);
    expect(read(utf8('<p>a&#xD800;b&#55296;'), 'a.html').document?.paragraphs).toEqual(['a\uFFFDb\uFFFD']);
    expect(read(utf8('a&#xD800;b'), 'a.md').document?.paragraphs).toEqual(['a\uFFFDb']);
  });

  it('any bytes in any format give a document or a message, and blocks that show something', () => {
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html');
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 200 }).map(utf8));
    fc.assert(
      fc.property(name, bytes, (file, given) => {
        const { document, messages } = read(given, file);
        if (document === null) expect(messages.length).toBeGreaterThan(0);
        for (const text of document?.paragraphs ?? []) {
          expect(text.isWellFormed()).toBe(true);
          expect(text.trim()).not.toBe('');
        }
      }),
    );
  });
});
