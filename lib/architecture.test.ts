import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** DESIGN §2 as a test: what each folder may import. `lib/errors` may be imported by all, a folder by itself always. */
const LIB = ['report', 'text', 'places', 'ingest', 'metadata', 'search', 'url', 'cite', 'server', 'cli'].map(
  (it) => `lib/${it}`,
);
const without = (...names: string[]) => LIB.filter((folder) => !names.includes(folder));
const ALLOWED: Record<string, readonly string[]> = {
  'lib/report': [],
  'lib/text': [],
  'lib/places': ['lib/report', 'lib/text', 'data/gazetteer'],
  'lib/ingest': ['lib/report', 'lib/text', 'data/vocabulary'],
  'lib/metadata': ['lib/report', 'lib/text', 'lib/places', 'data/vocabulary'],
  'lib/search': ['lib/report', 'lib/text', 'lib/places', 'data/vocabulary'],
  'lib/url': ['lib/report', 'lib/places', 'lib/search'],
  'lib/cite': ['lib/report', 'lib/text', 'lib/places', 'lib/url', 'lib/search'],
  'lib/server': without('lib/ingest', 'lib/metadata', 'lib/cli'),
  'lib/cli': without('lib/server'),
  components: ['lib/report', 'lib/places', 'lib/search', 'lib/url', 'lib/cite', 'lib/text'],
  app: ['components', 'lib/server', 'lib/url', 'lib/cite', 'lib/report', 'lib/places', 'lib/search'],
  e2e: [],
};

/** Only these folders may import the package. */
const PACKAGE_ROOMS: Record<string, string> = {
  minisearch: 'lib/search/engines/minisearch',
  'server-only': 'lib/server',
  '@citation-js/core': 'lib/cite/forms',
  '@citation-js/plugin-bibtex': 'lib/cite/forms',
  '@citation-js/plugin-ris': 'lib/cite/forms',
};
/** Folders that run anywhere: no Node module in them. */
const ANYWHERE = ['lib/report', 'lib/text', 'lib/places', 'lib/metadata', 'lib/search', 'lib/url', 'lib/cite'];

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMPORT = /(?:from|import|import\()\s*['"]([^'"\n]+)['"]/g;
const SOURCE = /\.(?:ts|tsx|js|mjs)$/;
const TEST = /\.(?:test|fixture)\.tsx?$|\/contract\.ts$/;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly room: string;
}

const ROOMS = Object.keys(ALLOWED);
const roomOf = (path: string) =>
  [...ROOMS, 'data/gazetteer', 'data/vocabulary', 'lib/errors'].find(
    (room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`),
  );

function importsOf(room: string): Import[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map((name) => join(ROOT, room, name))
    .filter((file) => SOURCE.test(file))
    .flatMap((file) => {
      const name = relative(ROOT, file).split(sep).join('/');
      return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, target = '']) => ({ file: name, target, room }));
    });
}

function targetPath(each: Import): string | null {
  if (each.target.startsWith('@/')) return each.target.slice(2);
  if (!each.target.startsWith('.')) return null;
  return relative(ROOT, resolve(ROOT, dirname(each.file), each.target))
    .split(sep)
    .join('/');
}

describe('the import table of DESIGN §2', () => {
  const all = ROOMS.flatMap(importsOf);

  it('sees the house', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it.each(ROOMS)('%s imports only what it may', (room) => {
    const wrong = all
      .filter((each) => each.room === room && !TEST.test(each.file))
      .flatMap((each) => {
        const path = targetPath(each);
        if (path === null || path.startsWith('lib/errors')) return [];
        const target = roomOf(path);
        const fine = target === room || (target !== undefined && ALLOWED[room]?.includes(target));
        return fine ? [] : [`${each.file} → ${path}`];
      });
    expect(wrong).toEqual([]);
  });

  it('keeps packages in their rooms', () => {
    const wrong = all.filter((each) => {
      // Paths in a browser read back with a parser what the app has made.
      if (each.room === 'e2e') return false;
      const home = PACKAGE_ROOMS[each.target];
      return home !== undefined && !each.file.startsWith(`${home}/`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps Node out of what runs anywhere', () => {
    const wrong = all.filter(
      (each) => ANYWHERE.includes(each.room) && !TEST.test(each.file) && each.target.startsWith('node:'),
    );
    expect(wrong).toEqual([]);
  });
});
