import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isMarked } from '../keys';
import { fold } from '../marks';
import { isSyllable, parseSyllable, placeTone, syllableBases } from '../syllable';
import { encodeTelex, encodeVni, type Order } from './encode.fixture';
import { decodeTelex, telexReadings } from './telex';
import { decodeVni, vniReadings } from './vni';

interface Case {
  go: string | number;
  ra: string | null;
}

const fixture: { telex: Case[]; vni: Case[] } = parse(
  readFileSync(new URL('./fixtures/typing.yaml', import.meta.url), 'utf8'),
);

describe('the fixture file that a clerk can extend', () => {
  it.each(fixture.telex)('Telex: $go → $ra', ({ go, ra }) => expect(decodeTelex(String(go))).toBe(ra));
  it.each(fixture.vni)('VNI: $go → $ra', ({ go, ra }) => expect(decodeVni(String(go))).toBe(ra));
});

const ORDERS: readonly Order[] = ['end', 'vowel', 'free'];

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

function everySyllable(): string[] {
  return [...new Set(syllableBases())].flatMap((base) =>
    TONES.map((tone) => placeTone(base + tone, 'old')).filter(isSyllable),
  );
}

describe('the whole language', () => {
  let all: string[] = [];
  beforeAll(() => {
    all = everySyllable();
  });
  /** After c, ch, p, t the level tone is only a spelling without its tone (dât for dật, dất). */
  const toneless = (syllable: string) => /(?:[cpt]|ch)$/.test(syllable) && parseSyllable(syllable)?.tone === '';

  it('is seen in full', () => expect(all.length).toBeGreaterThan(10_000));

  it.each(ORDERS)('comes back from Telex and VNI: %s', (order) => {
    const wrong = all
      .filter((syllable) => isMarked(syllable) && !toneless(syllable))
      .filter(
        (syllable) =>
          decodeTelex(encodeTelex(syllable, order)) !== syllable || decodeVni(encodeVni(syllable, order)) !== syllable,
      );
    expect(wrong).toEqual([]);
  });

  it('is never bent where it was typed without marks, but for the rime oo', () => {
    const plain = [...new Set(all.map(fold))];
    expect(plain.length).toBeGreaterThan(1000);
    expect(plain.filter((syllable) => decodeVni(syllable) !== null)).toEqual([]);
    expect(plain.filter((syllable) => decodeTelex(syllable) !== null && !/oo(?:c|ng)$/.test(syllable))).toEqual([]);
  });

  it('comes back from the words of the sample reports', () => {
    const folder = new URL('../../../data/reports/mau/', import.meta.url);
    const text = readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const words = new Set((text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => placeTone(word, 'old')));
    const marked = [...words].filter(
      (word) => isSyllable(word) && isMarked(word.toLowerCase()) && !toneless(word.toLowerCase()),
    );
    expect(marked.length).toBeGreaterThan(500);
    for (const word of marked) {
      const lower = word.toLowerCase();
      for (const order of ORDERS) {
        expect(decodeTelex(encodeTelex(lower, order)), `${word} ${order}`).toBe(lower);
        expect(decodeVni(encodeVni(lower, order)), `${word} ${order}`).toBe(lower);
      }
    }
  });
});

describe('laws', () => {
  const keys = fc.string({ unit: fc.constantFrom(...'abcdeghiklmnopqrstuvxyzwfjABDEOUW0123456789'), maxLength: 14 });

  it('gives a marked syllable of the same letters, or null', () => {
    fc.assert(
      fc.property(keys, (word) => {
        for (const decoded of [decodeTelex(word), decodeVni(word)]) {
          if (decoded === null) continue;
          expect(isSyllable(decoded)).toBe(true);
          expect(fold(decoded)).not.toBe(decoded.toLowerCase());
          expect(placeTone(decoded, 'old')).toBe(decoded);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has few readings of anything and takes anything', () => {
    fc.assert(
      fc.property(fc.oneof(keys, fc.string({ unit: 'binary' })), (word) => {
        expect(telexReadings(word).length + vniReadings(word).length).toBeLessThan(20);
      }),
      { numRuns: 2000 },
    );
    expect(decodeTelex('a'.repeat(500))).toBe(null);
    expect(decodeVni('1'.repeat(500))).toBe(null);
  });

  it('keeps the case', () => {
    fc.assert(
      fc.property(fc.constantFrom('huyeenj', 'ddaoj', 'uyr', 'truongwf', 'oong'), (word) => {
        expect(decodeTelex(word.toUpperCase())).toBe(decodeTelex(word)?.toUpperCase());
      }),
    );
  });
});

interface Vectors {
  groups: { fn: string; cases: { in: string; out: string | null }[] }[];
}

const VECTORS = new URL('../../../../shared/domain/normalise-vectors.json', import.meta.url);
const missing = !existsSync(VECTORS) && process.env.CI === undefined;
if (missing) console.warn('Bỏ qua phép thử theo các mẫu gõ chung: không có ../shared/domain.');

describe.skipIf(missing)('the shared vectors', () => {
  it('are met, Telex and VNI', () => {
    const vectors: Vectors = JSON.parse(readFileSync(VECTORS, 'utf8'));
    const results = vectors.groups.flatMap(({ fn, cases }) => {
      const decode = fn === 'telex' ? decodeTelex : fn === 'vni' ? decodeVni : null;
      return decode === null ? [] : cases.map((each) => ({ ...each, got: decode(each.in) }));
    });
    expect(results.length).toBeGreaterThan(40);
    expect(results.filter((each) => each.got !== each.out)).toEqual([]);
  });
});
