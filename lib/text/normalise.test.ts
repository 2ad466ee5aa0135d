import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exactKey, foldedKey } from './keys';
import { originalRange } from './mapped-text';
import { composeMarks, fold } from './marks';
import { canonical, normalise } from './normalise';
import { placeTone } from './syllable';
import { tokenise } from './tokenise';
import { ungluePoint } from './unglue';

interface Fixture {
  groups: { id: string; rule: string; cases: { in: string; out: string | string[] | null }[] }[];
  equal: string[][];
  numbers: { in: string; out: string[] }[];
  differ: { a: string; b: string; by: 'exact' | 'folded' }[];
}

const fixture: Fixture = parse(readFileSync(new URL('./fixtures/normalise.yaml', import.meta.url), 'utf8'));

const WORDS = /[\p{L}\p{M}]+/gu;
const keysOf = (text: string) => tokenise(text).map((token) => token.exact);
const passes: Record<string, (text: string) => unknown> = {
  nfc: composeMarks,
  eth: (text) => fold(composeMarks(text)),
  fold,
  'tone-old': (text) => text.replace(WORDS, (word) => placeTone(word, 'old')),
  'tone-new': (text) => text.replace(WORDS, (word) => placeTone(word, 'new')),
  'key-iy': foldedKey,
  clean: (text) => normalise(text).text.trim(),
  unglue: (text) => {
    const point = ungluePoint(text);
    return point === null ? null : [text.slice(0, point), text.slice(point)];
  },
};

describe('the fixture file that a clerk can extend', () => {
  for (const group of fixture.groups) {
    const pass = passes[group.id];
    it.each(group.cases.map((each) => [each.in, each.out] as const))(`${group.id}: %j → %j`, (given, wanted) => {
      // Dashes are not rewritten: a dash and the spaces around it only have to give the same words.
      if (group.id === 'dash') expect(keysOf(given)).toEqual(keysOf(String(wanted)));
      else expect(pass?.(given)).toEqual(wanted);
    });
  }

  it.each(fixture.equal)('one folded key for %s, %s', (...forms) => {
    const folded = forms.map((form) => keysOf(form).map(fold).join(' '));
    expect(new Set(folded).size).toBe(1);
  });

  it.each(fixture.numbers)('$in is cut into $out', ({ in: given, out }) => {
    expect(keysOf(given)).toEqual(out.map(exactKey));
  });

  it.each(fixture.differ)('$a and $b stay apart ($by)', ({ a, b, by }) => {
    const key = (text: string) =>
      text
        .split(' ')
        .map(by === 'exact' ? exactKey : foldedKey)
        .join(' ');
    expect(key(a)).not.toBe(key(b));
  });
});

const VIETNAMESE = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'];
const DIRT = [...' \t\u00A0\u00AD\u200B\u0301\u0309\u0323\u0302.,-–/0123456789ðÐﬁＡ"’'];
const letters = fc.string({ unit: fc.constantFrom(...VIETNAMESE), maxLength: 8 });
const dirtyText = fc.string({ unit: fc.constantFrom(...VIETNAMESE, ...DIRT), maxLength: 60 });

describe('laws', () => {
  it('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('NFC and NFD have one exact key and one folded key', () => {
    fc.assert(
      fc.property(letters, (word) => {
        expect(exactKey(word.normalize('NFD'))).toBe(exactKey(word.normalize('NFC')));
        expect(foldedKey(word.normalize('NFD'))).toBe(foldedKey(word));
      }),
    );
  });

  it('old and new tone style have one exact key', () => {
    fc.assert(fc.property(letters, (word) => exactKey(placeTone(word, 'old')) === exactKey(placeTone(word, 'new'))));
  });

  it('a word without its marks has the folded key of the marked word', () => {
    fc.assert(fc.property(letters, (word) => foldedKey(fold(word)) === foldedKey(word)));
  });

  it('offsets lead back: ranges grow, stay inside the original, and plain text maps to itself', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        for (const mapped of [normalise(text), canonical(text)]) {
          expect(mapped.starts).toHaveLength(mapped.text.length);
          let last = 0;
          for (let i = 0; i < mapped.text.length; i++) {
            const [start, end] = originalRange(mapped, i, i + 1);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
        }
      }),
    );
  });

  it('normalising twice changes nothing', () => {
    fc.assert(fc.property(dirtyText, (text) => normalise(normalise(text).text).text === normalise(text).text));
  });

  it('the words of a token give the token again', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        for (const token of tokenise(text)) {
          const again = tokenise(text.slice(token.start, token.end));
          expect(again.map((each) => each.exact)).toEqual([token.exact]);
        }
      }),
    );
  });
});

describe('the offset map', () => {
  it('gives the words of the original for a range of the repaired text', () => {
    const original = 'Huy\u00ADện uỷ\u00A0\u00A0trân trọng';
    const mapped = canonical(original);
    expect(mapped.text).toBe('Huyện ủy trân trọng');
    const at = mapped.text.indexOf('ủy trân');
    expect(original.slice(...originalRange(mapped, at, at + 7))).toBe('uỷ\u00A0\u00A0trân');
  });
});
