import { type Sighting, wordBehind } from './sighting';
import type { IndicatorVocabulary } from './vocabulary';

/** What the figure before this one took, as indices of words; `place` where it counted communes or hamlets. */
export interface Taken {
  readonly unitEnd: number;
  readonly place: boolean;
}

type Guard = (sighting: Sighting, vocabulary: IndicatorVocabulary, taken: Taken | null) => boolean;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * Numbers with a unit behind them that count nothing. Each guard is one kind; the first that says yes ends the matter.
 *
 * @example isNoIndicator(sighting of "thôn 5 xã Ea Tu", vocabulary, null) // true
 */
export function isNoIndicator(sighting: Sighting, vocabulary: IndicatorVocabulary, taken: Taken | null): boolean {
  return GUARDS.some((guard) => guard(sighting, vocabulary, taken));
}

/** "tháng 5 huyện", "thôn 3 xã Ea Tu", "Chương trình 135 xã", "số 5": the number belongs to the word before it. */
const namedByNumber: Guard = ({ figure, unit, words, at }, { numbered, unnumbered, key }, taken) => {
  if (words[at]?.gap !== 'space' || (taken !== null && taken.unitEnd === at)) return false;
  if (unit.kind === 'percent' || figure.kind === 'fraction' || figure.first.grouped || !figure.first.whole)
    return false;
  // A measure is named by its class alone: "bồn loại 15 m3".
  if (unit.kind === 'measure') return words[at - 1]?.key === key('loại');
  return numbered.endsBefore(words, at) !== null && unnumbered.endsBefore(words, at) === null;
};

/** "năm 2022 xã", "2020 - 2025 huyện", "tháng 6/2024 huyện": reports set a dot in thousands, years have none. */
const year: Guard = ({ figure, unit, words, at }, { key }) => {
  if (unit.kind === 'measure' || unit.kind === 'percent') return false;
  const { first, second, kind } = figure;
  if (kind === 'range' && isYear(first) && second !== null && isYear(second)) return true;
  if (kind === 'fraction') return second !== null && isYear(second) && Number(first.digits) <= LAST_YEAR;
  if (!isYear(first)) return false;
  const before = words[at - 1];
  return before === undefined || !COUNTING.some((word) => key(word) === before.key);
};

const COUNTING = ['có', 'được', 'cho', 'gần', 'hơn', 'khoảng', 'với', 'là', 'đạt', 'thêm', 'số', 'tạo', 'ước'];

function isYear({ digits, grouped, whole }: Sighting['figure']['first']): boolean {
  const value = Number(digits);
  return whole && !grouped && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** "Sáng 13/12 huyện họp", "đến 30/6 xã": a day of the year. */
const dayAndMonth: Guard = ({ figure: { kind, first, second }, words, at }, { key }) => {
  if (kind !== 'fraction' || Number(first.digits) > 31 || Number(second?.digits) > 12) return false;
  const before = words[at - 1]?.key;
  return before !== undefined && DAY_WORDS.some((word) => key(word) === before);
};

const DAY_WORDS = [
  'ngày',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'hôm',
  'nay',
  'qua',
  'mai',
  'đến',
  'từ',
  'trước',
  'sau',
  'hết',
  'dịp',
  'lễ',
];

/** Some things count only from so many on: "5 đồng", "3 điểm", "sinh đủ 2 con". */
const tooFew: Guard = ({ figure, unit }, { least }) => {
  const value = least.get(unit.unit);
  return value !== undefined && unit.zeros === 0 && figure.first.whole && Number(figure.first.digits) < value;
};

/** "22 điểm công cộng" counts places, no points; "81,4 điểm" and "đạt 95 điểm trở lên" are a mark. */
const points: Guard = (sighting, { linking, breaks, notNouns }) => {
  if (sighting.unit.unit !== 'điểm') return false;
  const after = wordBehind(sighting)?.key;
  return after !== undefined && !linking.has(after) && !breaks.has(after) && !notNouns.has(after);
};

/** "tăng 1,5 lần", "gấp 2 lần"; but "họp 3 lần", "2 lần xin lỗi". */
const times: Guard = ({ unit, words, at }, { key, hedges }) => {
  if (unit.unit !== 'lần') return false;
  const verb = words[at - 1 - (hedges.endsBefore(words, at)?.length ?? 0)]?.key;
  return !['tăng', 'gấp', 'giảm', 'bằng', 'lên'].some((word) => key(word) === verb);
};

/** "Mỗi xã 1 sản phẩm" is the programme's name. */
const oneProduct: Guard = ({ figure, unit, words, at, sentence }, { key }) => {
  if (Number(figure.first.digits) !== 1 || figure.second !== null || !unit.unit.startsWith('sản phẩm')) return false;
  return words.slice(Math.max(sentence, at - 8), at).some((word) => word.key === key('mỗi'));
};

/**
 * A criterion is a measure of its own only as something reached or missed: "9 tiêu chí huyện", "đạt 14 tiêu chí" behind
 * "2/13 xã" and "duy trì được 19/19 tiêu chí" name the bar. With "/xã" it is an average.
 */
const criteria: Guard = ({ figure, unit, words, at, clause }, { key }, taken) => {
  if (!unit.unit.startsWith('tiêu chí') || unit.unit.includes('/')) return false;
  if (
    taken?.place === true &&
    clause < taken.unitEnd &&
    words.slice(taken.unitEnd, at).every(({ gap }) => gap === 'space')
  ) {
    return true;
  }
  const before = words.slice(Math.max(clause, at - 3), at).map((word) => word.key);
  const clauseWords = words.slice(clause, at).map((word) => word.key);
  const says = (list: readonly string[], keys: readonly string[]) => list.some((word) => keys.includes(key(word)));
  const complete = figure.kind === 'fraction' && figure.first.digits === figure.second?.digits;
  if (complete)
    return (
      !says(['đạt', 'thành'], before) || says(['không', 'số', 'các', 'chuẩn', 'để', 'phải', 'nếu', 'lệ'], clauseWords)
    );
  if (figure.kind === 'fraction') return false;
  return (
    figure.kind === 'range' ||
    !says(['đạt', 'tăng', 'giảm', 'có', 'còn', 'thành', 'cả', 'thêm', 'được'], before) ||
    says(['từ', 'nào', 'không', 'phải'], before)
  );
};

/** No district has more. */
const MOST_HAMLETS = 500;

/** Communes that are only told as who attends, a commune's own number, a name that ends in a number. */
const placesNotCounted: Guard = ({ figure, unit, words, at, next }, { attending, key }) => {
  if (unit.kind !== 'place') return false;
  // "in 2.000 bản": copies, no hamlets.
  if (unit.unit === 'bản' && Number(figure.first.digits) * 10 ** unit.zeros > MOST_HAMLETS) return true;
  const before = words[at - 1];
  if (words[at]?.gap === 'space' && before !== undefined) {
    if (attending.endsBefore(words, at) !== null) return true;
    // "thôn Tân Lập 2 xã Hòa Bình", but "Huyện 5 xã", where the capital only begins the sentence.
    if (before.capital && before.gap !== 'stop' && before.gap !== 'start' && before.key !== key('có')) return true;
  }
  // "1 xã Tân Lập", "2 huyện Chợ Đồn": so few with a name behind are a name's number, or a list that counts nothing.
  const after = words[next];
  return after?.capital === true && after.gap === 'space' && Number(figure.first.digits) <= 2 && figure.second === null;
};

const GUARDS: readonly Guard[] = [
  namedByNumber,
  year,
  dayAndMonth,
  tooFew,
  points,
  times,
  oneProduct,
  criteria,
  placesNotCounted,
];
