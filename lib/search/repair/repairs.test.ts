import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { leastSeconds } from '../../processor-time.fixture';
import { exactKey, foldedKey, isMarked } from '../../text/keys';
import { decodeTelex } from '../../text/typing/telex';
import { isOneAway } from './distance';
import { FOREIGN_WORDS } from './foreign-words';
import type { Lexicon, RepairWord } from './lexicon';
import { lexiconOf } from './lexicon.fixture';
import { repairs } from './repairs';

interface Fixture {
  baocao: string[];
  sua: { go: string; thanh: string; cach: string }[];
  giu: string[];
}

const fixture: Fixture = parse(readFileSync(new URL('./fixtures/repairs.yaml', import.meta.url), 'utf8'));
const lexicon = lexiconOf(fixture.baocao);

const query = (typed: string): RepairWord[] =>
  typed
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => (text.startsWith('[') ? { text: text.slice(1, -1), fixed: true } : { text, fixed: false }));

describe('the fixture file that a clerk can extend', () => {
  it.each(fixture.sua)('$go → $thanh ($cach)', ({ go, thanh, cach }) => {
    const [first] = repairs(query(go), lexicon);
    expect(first && [first.kind, first.words.join(' ')]).toEqual([cach, thanh]);
  });

  it.each(fixture.giu)('%s stays', (typed) => {
    expect(repairs(query(typed), lexicon)).toEqual([]);
  });
});

describe('what the reader is told', () => {
  it.each([
    ['năm 2020 huyeenj uyr'.replace('năm', 'nam'), '“huyeenj uyr” gõ theo kiểu Telex là “huyện ủy”'],
    ['huye65n u3y', '“huye65n u3y” gõ theo kiểu VNI là “huyện ủy”'],
    ['xem nongthonmoi', '“nongthonmoi” viết liền, tách ra là “nong thon moi”'],
    ['dich vu logictics', 'Không báo cáo nào có “logictics”; gần nhất là “logistics”'],
    ['huyễn ủy', 'Không báo cáo nào viết “huyễn”; các báo cáo viết “huyện”'],
  ])('%s', (typed, why) => {
    expect(repairs(query(typed), lexicon)[0]?.why).toBe(why);
  });
});

describe('foreign words', () => {
  it('are each listed because Telex reads them', () => {
    expect([...FOREIGN_WORDS].filter((word) => decodeTelex(word) === null)).toEqual([]);
  });

  const ENGLISH = (
    'max of box car low new show tax for first server software facebook world work window food book see free wood row ' +
    'draw express the and this that with from have been were which their there here these those them then than when ' +
    'where what who how now town down list test post best rest last cost most must just next text mix six fix taxi visa ' +
    'sofa roof proof beef chef gif pdf self staff soft left gift life wife safe cafe thus plus its gets sets cars cats ' +
    'maps tips chips laws rows cows news views snow know blow own owner brown dawn lawn hawk days says ways boys keys ' +
    'buys goes does air hair pair chair bar far war star near hear tour four hour your nor door poor floor her over after ' +
    'under river water paper mayor actor error motor honor donor sensor radar center gender form norm term farm warm ' +
    'born horn turn burn learn park mark card hard word arc march church art part start short sport north earth girl ' +
    'music museum busy also size wise use house rose nose because close choose laos photos status bias hero zero metro ' +
    'mini home some come done phone love live give move more store share square nice time line file while white data ' +
    'need feed speed bee tree seen teen queen green screen seem week cheese beer meeting coffee level seven congo photo ' +
    'logo solo too zoo room moon noon soon cool school tool good foot root boot shoot took look cook blood follow power ' +
    'allow few review kiwi maya java yoga asean who usb led sms axit oxy virus internet website email online video radio'
  ).split(' ');

  it('are not bent, alone or two together', () => {
    for (const word of ENGLISH)
      expect(
        repairs(query(word), lexicon).map((it) => it.words.join(' ')),
        word,
      ).toEqual([]);
    ENGLISH.forEach((word, i) => {
      const typed = `${word} ${ENGLISH[(i * 7 + 3) % ENGLISH.length]}`;
      const kinds = repairs(query(typed), lexicon).map((it) => it.kind);
      expect(kinds, typed).not.toContain('telex');
      expect(kinds, typed).not.toContain('vni');
    });
  });
});

describe('isOneAway', () => {
  it('knows a letter more, less, other, or swapped, and nothing else', () => {
    const yes = [
      ['abc', 'abcd'],
      ['abc', 'bc'],
      ['abc', 'abx'],
      ['abc', 'acb'],
      ['abc', 'bac'],
      ['', 'a'],
      ['aab', 'ab'],
    ];
    const no = [
      ['abc', 'abc'],
      ['abc', 'cba'],
      ['abc', 'abcde'],
      ['abcd', 'badc'],
      ['abc', 'xyc'],
      ['ab', 'bca'],
    ];
    for (const [a = '', b = ''] of yes) expect([isOneAway(a, b), isOneAway(b, a)], `${a} ${b}`).toEqual([true, true]);
    for (const [a = '', b = ''] of no) expect([isOneAway(a, b), isOneAway(b, a)], `${a} ${b}`).toEqual([false, false]);
  });
});

describe('laws', () => {
  const known = [...new Set(fixture.baocao.flatMap((text) => text.match(/\p{L}+/gu) ?? []))];
  const text = fc.oneof(
    fc.constantFrom(...known, ...known.map(foldedKey)),
    fc.constantFrom(...fixture.sua.flatMap((each) => each.go.split(' ')).filter((each) => !each.startsWith('['))),
    fc.constantFrom(
      ...fixture.giu.flatMap((each) => each.split(' ')).filter((each) => each !== '' && !each.startsWith('[')),
    ),
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  );
  const words = fc.array(fc.record({ text, fixed: fc.boolean() }), { maxLength: 8 });

  it('replaces words one for one, never a fixed one, and never gives the query back', () => {
    fc.assert(
      fc.property(words, (typed) => {
        const found = repairs(typed, lexicon);
        for (const repair of found) {
          expect(repair.words).toHaveLength(typed.length);
          typed.forEach((word, i) => {
            if (word.fixed) expect(repair.words[i]).toBe(word.text);
          });
          expect(repair.words).not.toEqual(typed.map((word) => word.text));
          expect(repair.why).not.toBe('');
        }
        expect(new Set(found.map((repair) => repair.words.join('\n'))).size).toBe(found.length);
        expect(found.filter((repair) => repair.kind === 'letter').length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 2000 },
    );
  });

  it('bends no word that the corpus knows, but by marks', () => {
    fc.assert(
      fc.property(words, (typed) => {
        for (const { kind, words: after } of repairs(typed, lexicon)) {
          typed.forEach(({ text: before }, i) => {
            const exact = exactKey(before);
            const holds =
              lexicon.frequency(exact) > 0 || (!isMarked(exact) && lexicon.spellings(foldedKey(before)).length > 0);
            if (holds && kind !== 'marks') expect(after[i]).toBe(before);
            if (!isMarked(exact) && kind === 'marks') expect(after[i]).toBe(before);
          });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives one answer to one question', () => {
    fc.assert(
      fc.property(words, (typed) => {
        expect(repairs(typed, lexicon)).toEqual(repairs(typed, lexicon));
      }),
    );
  });
});

describe('500 characters of anything', () => {
  /** 30,000 made-up words, half of them syllables, with every pair together: the worst that a corpus can be. */
  const bigLexicon = (): { lexicon: Lexicon; pairs: () => number } => {
    const random = mulberry(7);
    const letters = [...'abcdeghiklmnoprstuvxy'];
    const made = Array.from({ length: 30_000 }, () =>
      Array.from({ length: 2 + Math.floor(random() * 9) }, () => letters[Math.floor(random() * letters.length)]).join(
        '',
      ),
    );
    const base = lexiconOf([
      ...fixture.baocao,
      made.join(' '),
      'a o ao oa an on ai oi u ua i ia nong ong no non on toan to',
    ]);
    let pairs = 0;
    const together = (first: string, second: string) => {
      pairs++;
      return (first.length * 7 + second.length) % 5;
    };
    return { lexicon: { ...base, together }, pairs: () => pairs };
  };
  const { lexicon: big, pairs } = bigLexicon();
  const random = mulberry(11);
  const some = (alphabet: string, length = 500) =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  const hostile: Record<string, string> = {
    'one letter': 'a'.repeat(500),
    'one syllable': 'nong'.repeat(125),
    'glued 42': `${'nongtoan'.repeat(6).slice(0, 42)} `.repeat(11),
    'glued vowels': `${'aoaoiaoiua'.repeat(5).slice(0, 42)} `.repeat(11),
    'random letters': some('abcdefghijklmnopqrstuvwxyz'),
    'random words': some('abcdefghijklmnopqrstuvwxyz   '),
    'random keys': some('aaeeoouwwsfrxjdd   '),
    'keys of one word': 'aoeaoesaoewj '.repeat(38),
    hats: 'aoaoaoaoaoaw '.repeat(38),
    digits: some('aeoud1234567890 '),
    vni: 'uououo777777 '.repeat(38),
    marked: some('ăâêôơưáàảãạđtnhgc   '),
    'marked, one letter': 'ẫ '.repeat(250),
    'unknown marks': 'tỏẫn nỗng '.repeat(50),
    'known, strange company': 'đường thủy nghèo '.repeat(30),
    'long words': some('abcdeghiklmnoprst').replace(/.{9}/g, '$& '),
    'four long words': 'abcdefghi bcdefghik cdefghikl defghiklm',
    binary: some('\u0000\u0301\uD800\uFFFF😀a1 '),
  };

  // The table of syllables is made at the first query of all.
  beforeAll(() => {
    repairs(query('nongthonmoi'), big);
  });

  it.each(Object.entries(hostile))('%s', (_, typed) => {
    const asked = query(typed.slice(0, 500));
    const before = pairs();
    repairs(asked, big);
    expect(pairs() - before).toBeLessThanOrEqual(400);
    expect(leastSeconds(0.05, () => repairs(asked, big))).toBeLessThan(0.05);
  });
});

interface Vectors {
  groups: { fn: string; cases: { in: string; out: { method: string; query: string } | null }[] }[];
}

const VECTORS = new URL('../../../../shared/domain/normalise-vectors.json', import.meta.url);
const missing = !existsSync(VECTORS) && process.env.CI === undefined;
if (missing) console.warn('Bỏ qua phép thử theo các mẫu gõ chung: không có ../shared/domain.');

describe.skipIf(missing)('the shared vectors', () => {
  it('of whole queries are met, with no corpus to ask', () => {
    const vectors: Vectors = JSON.parse(readFileSync(VECTORS, 'utf8'));
    const cases = vectors.groups.filter((group) => group.fn === 'rewriteTyped').flatMap((group) => group.cases);
    expect(cases.length).toBeGreaterThan(10);
    for (const { in: typed, out } of cases) {
      const [first] = repairs(query(typed), lexiconOf([]));
      expect(first ? { method: first.kind, query: first.words.join(' ') } : null, typed).toEqual(out);
    }
  });
});

/** A small random generator: the same corpus in each run. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
