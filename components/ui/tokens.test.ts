import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');

/** `--paper: light-dark(#fbf8f2, #181512);` */
const TOKEN = /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;

const tokens = new Map([...css.matchAll(TOKEN)].map(([, name = '', day = '', night = '']) => [name, { day, night }]));

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const CONTROL = 3;

/** What stands on what, and the least contrast it needs. */
const PAIRS: readonly [front: string, ground: string, least: number][] = [
  ...['ink', 'soft', 'accent', 'accent-deep', 'read'].flatMap((front): [string, string, number][] => [
    [front, 'paper', TEXT],
    [front, 'sunk', TEXT],
  ]),
  ['on-fill', 'fill', TEXT],
  ['on-fill', 'fill-deep', TEXT],
  ['marker-ink', 'marker', TEXT],
  ['edge', 'paper', CONTROL],
  ['edge', 'sunk', CONTROL],
  ['fill', 'paper', CONTROL],
  ['fill', 'sunk', CONTROL],
  ['marker-line', 'paper', CONTROL],
];

describe('the colours of both schemes', () => {
  it('are all read from the sheet', () => {
    expect(tokens.size).toBe(15);
    for (const [front, ground] of PAIRS) expect([tokens.has(front), tokens.has(ground)]).toEqual([true, true]);
  });

  it.each(PAIRS)('%s on %s has at least %d', (front, ground, least) => {
    const [over, under] = [tokens.get(front), tokens.get(ground)];
    for (const scheme of ['day', 'night'] as const) {
      expect(contrast(over?.[scheme] ?? '', under?.[scheme] ?? ''), scheme).toBeGreaterThanOrEqual(least);
    }
  });
});
