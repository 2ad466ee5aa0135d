import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAPER, readTheme, themeCookie } from './theme';

describe('the colour scheme a visitor chose', () => {
  it('is one of two, and nothing else', () => {
    expect(['sang', 'toi', '', 'SANG', 'x', null, undefined, 1].map(readTheme)).toEqual([
      'sang',
      'toi',
      ...Array<null>(6).fill(null),
    ]);
  });

  it('is remembered for a year, and forgotten at once', () => {
    expect(themeCookie('toi')).toBe('giao-dien=toi; Path=/; Max-Age=31536000; SameSite=Lax');
    expect(themeCookie(null)).toBe('giao-dien=; Path=/; Max-Age=0; SameSite=Lax');
  });

  it('colours the frame of the browser as the page', () => {
    const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
    expect(css).toContain(`--paper: light-dark(${PAPER.sang}, ${PAPER.toi});`);
  });
});
