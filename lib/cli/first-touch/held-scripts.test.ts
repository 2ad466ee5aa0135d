import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeldScripts, STARTER } from './held-scripts.js';

function pass(pieces: readonly Uint8Array[]): string {
  const held = new HeldScripts();
  return Buffer.concat([...pieces.map((piece) => held.push(piece)), held.end()]).toString();
}

const whole = (html: string) => pass([Buffer.from(html)]);

/** Cuts bytes at the given places. */
function cut(html: string, places: readonly number[]): Uint8Array[] {
  const bytes = Buffer.from(html);
  const borders = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return borders.slice(1).map((to, at) => bytes.subarray(borders[at] ?? 0, to));
}

const PRELOAD = '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>';
const PAGE = [
  `<!DOCTYPE html><html lang="vi"><head>${PRELOAD}`,
  '<link rel="preload" as="font" href="/_next/f.woff2"/><script src="/_next/a.js" async=""></script><title>Ủy ban</title>',
  '<script src="/_next/old.js" noModule=""></script></head><body><p>a &lt;script src="/_next/x.js"> <<</p>',
  '<script>self.__next_f.push([1,"ể"])</script><script src="/_next/b.js" id="_R_" async=""></script></body></html>',
].join('');

describe('the scripts of a page that wait', () => {
  it('stand in templates, which browsers do not run, and nobody asks for them beforehand', () => {
    const html = whole(PAGE);
    expect(html).toContain('<template data-waiting=""><script src="/_next/a.js" async=""></script></template><title>');
    expect(html).toContain('<template data-waiting=""><script src="/_next/old.js" noModule=""></script></template>');
    expect(html.match(/(?<!<template data-waiting="">)<script src/g)).toBeNull();
    expect(html).not.toContain('as="script"');
  });

  it('leave all else as it was: scripts in the page, fonts, text that looks like a tag', () => {
    const back = whole(PAGE)
      .replace(STARTER, '')
      .replaceAll(/<template data-waiting="">|<\/template>/g, '');
    expect(back).toBe(PAGE.replace(PRELOAD, ''));
  });

  it('have one starter, before the first of them', () => {
    const html = whole(PAGE);
    expect(html.split(STARTER)).toHaveLength(2);
    expect(html).toContain(`${STARTER}<template data-waiting=""><script src="/_next/a.js"`);
  });

  it('are none where there are none: the page stays the same', () => {
    for (const html of ['', '<', '<p>Báo cáo</p><script>1</script><script src="/khac.js"></script><scr']) {
      expect(whole(html)).toBe(html);
    }
  });

  it('are found wherever the stream is cut, even within a letter', () => {
    const expected = whole(PAGE);
    expect(pass([...Buffer.from(PAGE)].map((byte) => Uint8Array.of(byte)))).toBe(expected);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 8 }), (places) => {
        expect(pass(cut(PAGE, places))).toBe(expected);
      }),
    );
  });

  it('hold nothing back but a tag that is not whole', () => {
    const sent = (piece: string) => new HeldScripts().push(Buffer.from(piece)).toString();
    expect(sent('<p>Chỉ đạo</p>')).toBe('<p>Chỉ đạo</p>');
    expect(sent('<p>a</p><script src="/_n')).toBe('<p>a</p>');
    expect(sent('<p>a</p><link rel="preload" as="scrip')).toBe('<p>a</p>');
    expect(sent('<p>a</p><script src="/_next/a.js" async=""></scrip')).toBe('<p>a</p>');
    expect(sent('<p>a</p><link rel="preload" as="f')).toBe('<p>a</p><link rel="preload" as="f');
  });
});

it('the starter is a script that can be read, and cannot end early', () => {
  const code = STARTER.slice('<script>'.length, -'</script>'.length);
  expect(code).not.toMatch(/<\/|<!--/);
  expect(() => runInNewContext(`() => {${code}}`)).not.toThrow();
});
