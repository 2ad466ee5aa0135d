import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSeconds } from '../../processor-time.fixture';
import { foldedKey } from '../../text/keys';
import { lex } from '../language/lex';
import { parseQuery } from '../language/parse-query';
import { NO_CORPUS, readQuery } from '../language/read-query';
import { lexiconOf } from '../repair/lexicon.fixture';
import { repairedQueries } from '../repair/repaired-queries';
import { FIELDS, SPOILT } from './worlds.fixture';

describe('time', () => {
  const vocabulary = Array.from({ length: 1000 }, (_, i) => `nông thôn mới ủy ban huyện đường từ${i} logistics${i}`);
  const lexicon = lexiconOf(vocabulary);
  const steps: readonly (readonly [string, (text: string) => unknown])[] = [
    ['lex', lex],
    ['parseQuery', (text) => parseQuery(text)],
    ['readQuery', (text) => readQuery(text, 'mac-dinh', false, NO_CORPUS)],
    ['repairedQueries', (text) => repairedQueries(text, lexicon)],
    ['foldedKey', foldedKey],
  ];
  const SECONDS = 0.05;

  const SHAPES = [
    ...[
      '(',
      '"',
      '-',
      '-(',
      'a"',
      '( a ',
      'a OR ',
      'a GẦN/9 ',
      'ạ\u0301',
      "a'",
      '1.',
      '1.111',
      'ươ',
      'tinh:',
      'tinh:(',
    ],
    ...[
      'nam:2021..',
      'UBND ',
      'ubnd/',
      'khóa XXVII ',
      'xxxvii',
      'đắk ',
      'Đắk Lắk ',
      '1083 qd hu ',
      '10-NQ/',
      'ban ',
      'ban',
    ],
    ...['huyeenj ', 'huyeenj', 'huye65n', 'nongthonmoi', 'logictics ', 'logistics1', 'huyễn ', 'tử ', 'cán bộ: a '],
  ];

  it.each(steps)('%s takes less than 50 ms on 500 characters of anything', (_, step) => {
    for (const shape of SHAPES) {
      const text = shape.repeat(500).slice(0, 500);
      expect(
        leastSeconds(SECONDS, () => step(text)),
        shape,
      ).toBeLessThan(SECONDS);
    }
    const piece = fc.oneof(
      fc.constantFrom(...SHAPES, ...SPOILT, ...FIELDS),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 60, maxLength: 250 }), (pieces) => {
        const text = pieces.join('').slice(0, 500);
        expect(leastSeconds(SECONDS, () => step(text))).toBeLessThan(SECONDS);
      }),
      { numRuns: 40 },
    );
  });
});
