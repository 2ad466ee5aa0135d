import { describe, expect, it } from 'vitest';
import { xmlDocument } from '../xml';
import { sitemap } from './sitemap';

const BASE = 'https://sao-luc.example';
const locs = (part: number | null, paths: readonly string[]) => {
  const found = sitemap(paths, BASE, part, 3);
  return found === null ? null : [...xmlDocument(found).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
};

describe('the sitemap', () => {
  it('lists few paths itself', () => {
    expect(locs(null, ['/', '/a?b=1&c'])).toEqual([`${BASE}/`, `${BASE}/a?b=1&amp;c`]);
  });

  it('parts many, and loses none', () => {
    const paths = Array.from({ length: 8 }, (_, index) => `/${index}`);
    expect(locs(null, paths)).toEqual([1, 2, 3].map((part) => `${BASE}/sitemap.xml?phan=${part}`));
    const all = [1, 2, 3].flatMap((part) => locs(part, paths) ?? []);
    expect(all).toEqual(paths.map((path) => BASE + path));
    expect(locs(4, paths)).toBeNull();
  });
});
