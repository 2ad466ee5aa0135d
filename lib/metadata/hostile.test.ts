import { describe, expect, it } from 'vitest';
import { leastSeconds } from '../processor-time.fixture';
import { extract } from './raw-document.fixture';

/**
 * One megabyte of one thing: what a broken export, a test of somebody's patience or an unlucky pattern would meet. A step
 * that looks back over the line for each word takes minutes on these; on real reports nobody would notice.
 */
const MEGABYTE = 1_000_000;
/** Processor seconds for all extractors on a machine as fast as the one that the bound was set on. */
const MOST_SECONDS = 2;

const line = (piece: string) => [piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE)];
const lines = (make: (index: number) => string) => {
  const made: string[] = [];
  for (let length = 0; length < MEGABYTE; length += made.at(-1)?.length ?? MEGABYTE) made.push(make(made.length));
  return made;
};
const letter = (index: number) => 'ABCDĐEGHKL'[Math.floor(index) % 10] ?? 'A';

const name = (index: number) => `${letter(index)}a ${letter(index / 10)}i ${letter(index / 100)}ư`;

const KINDS: readonly (readonly [what: string, make: () => readonly string[]])[] = [
  ['one word of capitals', () => line('A')],
  ['a line of words in capitals', () => line('BAN ')],
  ['one long word with marks', () => line('ương')],
  ['“đồng chí” without a name', () => line('đồng chí ')],
  ['people with titles in one line', () => line('đồng chí Nguyễn Văn An, Bí thư Huyện ủy, ')],
  ['names without titles', () => line('Nguyễn Văn An, ')],
  [
    'ever other people',
    () => lines((i) => `Đồng chí ${letter(i)}a ${letter(i / 10)}i ${letter(i / 100)}ư, Bí thư Chi bộ ${i}.`),
  ],
  [
    'ever other people in one line',
    () => [lines((i) => `đồng chí Lê ${name(i)}, Phó Bí thư xã ${name(i)}; `).join('')],
  ],
  ['ever other offices of one person', () => lines((i) => `Đồng chí Lê Văn An, Trưởng phòng ${name(i)}.`)],
  ['signatures', () => lines((i) => ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', `Lê ${name(i)}`][i % 3] ?? '')],
  ['a row of fields', () => [`Trưởng phòng ${'Văn hóa, '.repeat(25_000)} và Y tế`]],
  [
    'somebody unnamed who spoke before “đồng chí” did',
    () => [
      'Đồng chí Lê Văn An, Bí thư Huyện ủy, phát biểu.',
      `${'rừng '.repeat(28_000)}. Đại diện Phòng Nội vụ cho biết. ${'Đồng chí nhấn mạnh. '.repeat(7_000)}`,
    ],
  ],
  ['“Chủ tịch UBND xã” without a name', () => line('Chủ tịch UBND xã ')],
  ['communes in one line', () => line('xã Thuận, ')],
  ['districts in one line', () => line('huyện Châu Thành, ')],
  ['half a document number', () => line('QĐ-')],
  ['document numbers', () => line('Nghị quyết số 10-NQ/TU ngày 1/2/2020 của Tỉnh ủy ')],
  ['figures and slashes', () => line('1/')],
  ['figures and stops', () => line('1.000.')],
  ['figures with a stop each', () => line('1.')],
  ['figures with units', () => line('25 sản phẩm OCOP, ')],
  ['opening quotation marks', () => line('“')],
  ['quotations', () => line('Ông An nói: “Tốt”. ')],
  ['opening brackets', () => line('(')],
  ['commas', () => line(', ')],
  ['line breaks', () => line('\n')],
  ['lines without text', () => new Array(MEGABYTE).fill('')],
  ['dates', () => line('ngày 10/11/2022, ')],
  ['years', () => line('năm 2022 ')],
  ['quarters without a year', () => line('. quý I HĐND ')],
  ['letters with combining marks', () => line('a\u0301')],
  ['nothing but combining marks', () => line('\u0301')],
  ['zero-width spaces between letters', () => line('a\u200B')],
  ['no-break spaces', () => line('\u00A0')],
  ['numbers in words', () => line('Một là, ')],
  ['speech without end', () => line('yêu cầu các xã ')],
  ['colons', () => line('nhấn mạnh: ')],
  ['many short lines', () => lines(() => 'Xã Thuận.')],
  ['many lines that are names', () => lines(() => 'Nguyễn Văn An')],
  ['many numbered items', () => lines((i) => `${i + 1}. Giao các xã rà soát.`)],
  [
    'a very long report',
    () =>
      lines(
        (i) =>
          `Ngày ${(i % 28) + 1}/7/2024, Huyện ủy Chiêm Hóa họp; đồng chí Lò Văn ${letter(i)}o yêu cầu các xã làm đường, ` +
          `trồng rừng, đạt ${i} sản phẩm OCOP theo Kế hoạch số ${i}-KH/HU.`,
      ),
  ],
];

describe('a megabyte of anything is read in two seconds, and nothing is thrown', () => {
  extract([
    'Huyện ủy Than Uyên họp',
    'Ngày 5/7/2023, đồng chí Lò Văn Hương, Bí thư Huyện ủy giao việc cho xã Mường Than.',
  ]);
  extract(['Huyen uy Than Uyen hop ban cong tac nam 2023 tai xa Muong Than '.repeat(3)]);

  it.each(KINDS)('%s', (_, make) => {
    const source = make();
    // What is slow on a sixteenth would take minutes on the whole.
    const part =
      source.length === 1 ? [(source[0] ?? '').slice(0, MEGABYTE / 16)] : source.slice(0, source.length / 16);
    expect(leastSeconds(MOST_SECONDS, () => extract(part))).toBeLessThan(MOST_SECONDS);
    expect(leastSeconds(MOST_SECONDS, () => extract(source))).toBeLessThan(MOST_SECONDS);
  });
});
