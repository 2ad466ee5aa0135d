import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../report/report';
import { makeReport } from '../../report/report.fixture';
import type { SearchEngine } from '../engine';
import { MAX_VERIFY_LENGTH } from '../verify/verdict';

const FIRST =
  'Huyện ủy yêu cầu các xã rà soát hộ nghèo, không để sót hộ nào. Các phòng, ban hòa giải dứt điểm 34/37 vụ việc.';
const SECOND =
  'Đồng chí Bí thư nhấn mạnh: “Bán hàng phải đi đôi với giữ uy tín”. Không. Làm ngay việc này trong quý IV.';
const REPORTS: readonly Report[] = [
  makeReport({ id: 'mot', paragraphs: [FIRST, SECOND, 'Thu ngân sách tăng 5% so với cùng kỳ năm trước.'] }),
  makeReport({
    id: 'khong-dau',
    unmarked: true,
    paragraphs: ['Huyen uy chi dao lam duong nong thon moi o ba ban vung cao.'],
  }),
  makeReport({
    id: 'khung',
    paragraphs: ['Lượt xem trang này hôm nay là mười hai nghìn.', 'Sản xuất vụ đông.'],
    boilerplate: [0],
  }),
];

/** The part of the engine contract that is about checking a quote. */
export function verifyContract(open: (reports: readonly Report[]) => SearchEngine): void {
  describe('a pasted quote', () => {
    const engine = open(REPORTS);
    const verify = (text: string) => engine.verify(text);
    const verdict = async (text: string) => (await verify(text)).verdict;

    it('is exact whatever its case, punctuation, blanks, form of Unicode and tone style', async () => {
      const sentence = 'các phòng ban hòa giải dứt điểm 34/37 vụ việc';
      for (const text of [
        FIRST,
        SECOND,
        sentence,
        sentence.toUpperCase(),
        sentence.normalize('NFD'),
        sentence.replace('hòa', 'hoà').replace(/ /g, '  '),
        `“${sentence}”.`,
        `${FIRST}\n${SECOND}`,
      ]) {
        expect(await verdict(text), text).toBe('exact');
      }
    });

    it('without any mark is exact and says so; a wrong mark differs', async () => {
      const { verdict: found, notes } = await verify('Ban hang phai di doi voi giu uy tin');
      expect(found).toBe('exact');
      expect(notes.join()).toMatch(/không có dấu/);
      const wrong = await verify('Bàn hàng phải đi đôi với giữ uy tín');
      expect(wrong.verdict).toBe('differs');
      expect(wrong.matches[0]?.notes.join()).toMatch(/Khác dấu: “bàn” \(nguồn: “bán”\)/);
    });

    it('names a negation too many or too few', async () => {
      const added = await verify('Huyện ủy không yêu cầu các xã rà soát hộ nghèo');
      expect(added).toMatchObject({ verdict: 'differs', matches: [{ report: { id: 'mot' }, paragraph: 0 }] });
      expect(added.matches[0]?.notes.join()).toMatch(/có thêm chữ “không”/);
      expect(added.matches[0]?.difference).toContainEqual({ kind: 'added', pasted: 'không ', source: '' });
      const missing = await verify('các xã rà soát hộ nghèo, để sót hộ nào');
      expect(missing.matches[0]?.notes.join()).toMatch(/thiếu chữ “không”/);
    });

    it('differs by a figure, a sign, a sentence left out, the end of a sentence', async () => {
      expect(await verdict('Các phòng, ban hòa giải dứt điểm 35/37 vụ việc')).toBe('differs');
      expect(await verdict('Thu ngân sách tăng 5 so với cùng kỳ năm trước')).toBe('differs');
      expect(await verdict(`${FIRST} Thu ngân sách tăng 5% so với cùng kỳ năm trước.`)).toBe('differs');
      expect(await verdict('Bán hàng phải đi đôi với giữ uy tín, không làm ngay việc này.')).toBe('differs');
    });

    it('may leave words out where it shows it; what is left out is shown and said', async () => {
      const { verdict: found, matches } = await verify('Huyện ủy yêu cầu các xã […] không để sót hộ nào');
      expect(found).toBe('exact');
      expect(matches[0]?.difference).toContainEqual({ kind: 'cut', pasted: '[…] ', source: 'rà soát hộ nghèo, ' });
      const turned = await verify('rà soát hộ nghèo […] để sót hộ nào');
      expect(turned.matches[0]?.notes.join()).toMatch(/Phần bị lược có chữ “không”/);
    });

    it('is judged sentence by sentence where no passage holds all of it', async () => {
      const { verdict: found, pieces } = await verify(`Sản xuất vụ đông.\nCon mèo ngủ trên mái nhà suốt buổi chiều.`);
      expect(found).toBe('differs');
      expect(pieces.map((piece) => piece.verdict)).toEqual(['exact', 'not-found']);
    });

    it('is not found in portal chrome or where nothing is like it', async () => {
      expect(await verdict('Lượt xem trang này hôm nay là mười hai nghìn')).toBe('not-found');
      expect(await verify('Con mèo ngủ trên mái nhà suốt buổi chiều')).toMatchObject({
        verdict: 'not-found',
        matches: [],
      });
    });

    it('is held against a report without marks by its letters, and says so', async () => {
      const { verdict: found, matches } = await verify('Huyện ủy chỉ đạo làm đường nông thôn mới');
      expect(found).toBe('exact');
      expect(matches[0]?.notes.join()).toMatch(/viết không dấu/);
    });

    it('gives runs that join to the paste and to the passage, whatever is pasted', async () => {
      const words = fc.constantFrom(
        'huyện',
        'ủy',
        'không',
        'các',
        'xã',
        'rà',
        'soát',
        '34/37',
        '5%',
        '…',
        '.',
        '\n',
        'Bán',
        'hàng',
        '🙂',
      );
      await fc.assert(
        fc.asyncProperty(fc.array(words, { maxLength: 30 }), async (list) => {
          const { pieces } = await verify(list.join(' '));
          for (const { text, matches } of pieces) {
            for (const { difference, text: source } of matches) {
              expect(difference.map((run) => run.pasted).join('')).toBe(text);
              expect(difference.map((run) => run.source).join('')).toBe(source);
            }
          }
        }),
        { numRuns: 60 },
      );
    });

    it('gets an answer to anything', async () => {
      for (const text of [
        '',
        ' ',
        '…',
        '[...]',
        '🙂',
        '\u0301',
        'a',
        '%',
        'x'.repeat(MAX_VERIFY_LENGTH + 1),
        'a … '.repeat(900),
        '\ud800',
      ]) {
        expect(['exact', 'differs', 'not-found'], text.slice(0, 20)).toContain(await verdict(text));
      }
    });
  });
}
