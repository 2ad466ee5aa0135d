import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, xmlDocument } from './xml';

/** What XML 1.0 allows in a document. */
const ALLOWED = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
/** Lone halves of characters too; letters of markup often. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x10ffff }), fc.integer({ min: 0, max: 0x7f })), { maxLength: 20 })
  .map((codes) => String.fromCodePoint(...codes));
const plain = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) =>
    code === undefined ? ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name ?? ''] ?? '?') : String.fromCodePoint(+code),
  );

describe('an XML document', () => {
  it('stands in lines, elements without children closed at once', () => {
    const root = element('a', { b: '1' }, element('c', {}, 'chữ'), null, element('d', {}));
    expect(xmlDocument(root)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a b="1">\n<c>chữ</c>\n<d/>\n</a>\n');
  });

  it('drops what no document may hold', () => {
    expect(xmlDocument(element('a', {}, 'x\u0000\u000b\u001b\ufffe\uffffy'))).toContain('<a>xy</a>');
    expect(xmlDocument(element('a', {}, '\ud800'))).toContain('<a>\ufffd</a>');
  });

  it('holds any text and any value, and gives them back', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, value) => {
        const printed = xmlDocument(element('a', { b: value }, `.${text}`));
        expect(printed).toMatch(ALLOWED);
        const [, attribute = '', content = ''] = /<a b="([^"<>]*)">\.([^<>]*)<\/a>/.exec(printed) ?? [];
        const kept = (whole: string) => [...whole.toWellFormed()].filter((each) => ALLOWED.test(each)).join('');
        expect(plain(attribute)).toBe(kept(value));
        expect(plain(content)).toBe(kept(text));
      }),
    );
  });
});
