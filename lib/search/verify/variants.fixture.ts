import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../../cli/page-bench/corpus/random';
import { readSource } from '../../ingest/read-source';
import type { Report } from '../../report/report';
import { makeReport } from '../../report/report.fixture';
import { fold } from '../../text/marks';
import { placeTone } from '../../text/syllable';
import type { Verdict } from './verdict';

const FOLDER = fileURLToPath(new URL('../../../data/reports/mau/', import.meta.url));

/** For tests: the texts of the sample reports, without what is read out of them. */
export function sampleTexts(): Report[] {
  const files = readdirSync(FOLDER).filter((name) => /\.(?:txt|md|html)$/.test(name));
  return files.sort().flatMap((name) => {
    const { document } = readSource({ name, bytes: readFileSync(FOLDER + name) });
    if (document === null) return [];
    const boilerplate = document.boilerplate.map(({ paragraph }) => paragraph);
    return [makeReport({ id: name.replace(/\.\w+$/, ''), paragraphs: document.paragraphs, boilerplate })];
  });
}

export interface Variant {
  readonly kind: string;
  readonly text: string;
  readonly expected: Verdict;
}

const WORD = /[\p{L}\p{M}]+|\d+/gu;
/** A text as its bare words between blanks: no code of what is tested. */
const bare = (text: string) => ` ${(text.normalize('NFC').toLowerCase().match(WORD) ?? []).join(' ')} `;

/** Nothing in the samples is about such things; some clauses sound like any report. */
const ELSEWHERE = [
  'Con mèo vàng nằm ngủ trên mái ngói suốt buổi chiều mưa.',
  'Nhà thơ viết về dòng sông tuổi thơ bằng những câu lục bát mềm như khói bếp.',
  'Đội bóng thắng ba trận liên tiếp nhờ hàng tiền vệ giàu kinh nghiệm.',
  'Kính thiên văn mới chụp được vành đai bụi quanh một ngôi sao trẻ.',
  'Bà ngoại nấu nồi chè hạt sen, cả xóm ghé sang ăn rồi kể chuyện ma.',
  'Bộ trưởng ký hiệp định hàng không với nước bạn tại thủ đô bên bờ đại dương.',
  'Công ty phần mềm phát hành phiên bản thử nghiệm cho lập trình viên.',
  'The committee will publish its annual findings before the end of spring.',
  'Nghệ nhân gảy đàn tranh trong đêm hội, khán giả lặng đi rồi vỗ tay mãi.',
  'Giá vàng thế giới lao dốc vì nhà đầu tư bán tháo trái phiếu kho bạc.',
  'Thành phố khánh thành tuyến tàu điện ngầm đầu tiên, hành khách xếp hàng từ sáng sớm.',
  'Trường đại học công bố điểm chuẩn ngành y khoa và ngành báo chí.',
];

const DENIES = /^(?:không|chưa|chẳng|đừng)$/i;
const MARKLESS = (text: string) => fold(text.normalize('NFC'));
const NEW_STYLE = (text: string) => text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, (word) => placeTone(word, 'new'));

/**
 * For tests: pasted texts made from sentences of reports, with the verdict that follows from how they were made. What is
 * changed by chance into a sentence that another report has is `exact`: plain text search says so.
 *
 * @param each how many of each kind
 * @example makeVariants(sampleTexts(), 25, 1).length
 */
export function makeVariants(reports: readonly Report[], each: number, seed: number): Variant[] {
  const random = seededRandom(seed);
  const paragraphs = reports.flatMap((report) =>
    report.paragraphs.filter((text, i) => !report.boilerplate.includes(i) && text.length > 60),
  );
  const corpus = paragraphs.map(bare);
  const truth = (text: string): Verdict => (corpus.some((held) => held.includes(bare(text))) ? 'exact' : 'differs');
  const sentencesOf = (text: string) =>
    text.split(/(?<=[.!?]) (?=\p{Lu})/u).filter((one) => one.split(' ').length >= 8);
  const sentences = paragraphs.flatMap(sentencesOf);
  const sentence = () => random.pick(sentences);
  const edited = (edit: (words: string[], at: number) => void) => () => {
    const words = sentence().split(' ');
    edit(words, 1 + random.below(words.length - 2));
    const text = words.join(' ');
    return { text, expected: truth(text) };
  };
  const kinds: Record<string, () => Omit<Variant, 'kind'>> = {
    'to the letter': () => ({ text: sentence(), expected: 'exact' }),
    'marks removed': () => ({ text: MARKLESS(sentence()), expected: 'exact' }),
    'new tone style, upper case': () => ({ text: NEW_STYLE(sentence()).toUpperCase(), expected: 'exact' }),
    'decomposed, other quotation marks': () => ({
      text: `«${sentence().replace(/[“”"]/g, '').normalize('NFD')}»`,
      expected: 'exact',
    }),
    'one word changed': edited((words, at) => {
      words[at] = random.pick(['bưởi', 'thuyền', 'lãng mạn', 'xanh']);
    }),
    'one mark changed': edited((words, at) => {
      words[at] = words[at] === 'và' ? 'vạ' : `${fold(words[at] ?? '')}`;
    }),
    'one negation added': edited((words, at) => {
      words.splice(at, 0, random.pick(['không', 'chưa', 'chẳng', 'đừng']));
    }),
    'words dropped': edited((words, at) => {
      words.splice(at, 1 + random.below(3));
    }),
    'two sentences joined across a gap': () => {
      const text = `${sentence()} ${sentence()}`;
      return { text, expected: truth(text) };
    },
    'two sentences merged': () => {
      const text = `${sentence().replace(/[.!?]+$/, '')} ${sentence()}`;
      return { text, expected: truth(text) };
    },
    'three sentences merged': () => {
      const text = [sentence(), sentence(), sentence()].map((one) => one.replace(/[.!?]+$/, '')).join(' ');
      return { text, expected: truth(text) };
    },
    'a cut that is shown': () => {
      const words = sentence().split(' ');
      const middle = words.length >> 1;
      const text = [...words.slice(0, middle - 1), '[…]', ...words.slice(middle + 1)].join(' ');
      // Whoever cuts a negation out of a clause turns it round.
      const turned = words.slice(middle - 1, middle + 1).some((word) => DENIES.test(word));
      return { text, expected: turned ? 'differs' : 'exact' };
    },
    unrelated: () => ({ text: `${random.pick(ELSEWHERE)} ${random.pick(ELSEWHERE)}`, expected: 'not-found' }),
  };
  return Object.entries(kinds).flatMap(([kind, make]) => Array.from({ length: each }, () => ({ kind, ...make() })));
}
