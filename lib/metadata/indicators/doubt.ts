import { scaled } from './read-number';
import { type Sighting, wordBehind } from './sighting';
import type { IndicatorVocabulary } from './vocabulary';

/** The largest districts have about a million inhabitants (Biên Hòa, Thủ Đức) … */
const MOST_PEOPLE = 1_500_000;
const MOST_HOUSEHOLDS = 500_000;
/** … so more is a slip, where the sentence speaks of a district and of nothing larger. */
const LOCAL = ['huyện', 'xã', 'quận', 'phường', 'thôn', 'ấp', 'buôn', 'xóm'];
const WIDER = ['nước', 'quốc', 'giới', 'tỉnh', 'cầu', 'miền', 'nam', 'phố', 'vùng'];
/** "5.000 nghìn lao động": thousands written twice; nobody writes 5 triệu so. */
const TWICE_THOUSANDS = 1_000_000;
/** "1,234 hộ": the comma of other languages. */
const FOREIGN_GROUP = /^\d{1,3},\d{3}$/;
/** So many words behind the figure still tell what the sentence speaks of. */
const LOOK_AHEAD = 20;
const AVERAGE = ['bình', 'trung', 'mỗi'];

/**
 * Why a figure cannot be true, in Vietnamese; null where nothing speaks against it.
 *
 * @param comparison held against a plan, a share may be larger than the whole
 */
export function doubtOf(
  sighting: Sighting,
  subject: string | null,
  comparison: string | null,
  vocabulary: IndicatorVocabulary,
): string | null {
  const { figure, text } = sighting;
  const { first, second, kind } = figure;
  if (first.digits === null || (second !== null && second.digits === null)) {
    const raw = text.slice(figure.from, figure.to);
    return `Không đọc được số “${raw}”: dấu chấm, dấu phẩy không theo lối viết số thường dùng.`;
  }
  const a = Number(first.digits);
  const b = Number(second?.digits);
  if (kind === 'range' && a > b && !mixedRange(sighting)) return 'Số đầu của khoảng lớn hơn số cuối.';
  if (kind === 'fraction' && b === 0) return 'Tổng số bằng 0.';
  if (kind === 'fraction' && a > b && comparison === null && !speaksOfPlan(sighting, vocabulary)) {
    return 'Số đạt được lớn hơn tổng số.';
  }
  return impossibleShare(sighting, subject, comparison, vocabulary) ?? impossibleCount(sighting, vocabulary);
}

/** "500.000 - 1 triệu đồng": the scale belongs to the upper end alone. */
export function mixedRange({ figure: { kind, first, second }, unit: { zeros } }: Sighting): boolean {
  const [lower, upper] = [Number(first.digits), Number(second?.digits)];
  // "90 – 70 triệu đồng" is turned round, nobody counts in single đồng.
  return kind === 'range' && zeros > 0 && lower > upper && lower >= 1000 && lower < upper * 10 ** zeros;
}

/** "52/50 đảng viên theo kế hoạch" has done more than the plan. */
function speaksOfPlan({ words, sentence, next }: Sighting, { references }: IndicatorVocabulary): boolean {
  for (let i = sentence; i < next + 14; i++) {
    if (i > next && words[i]?.gap === 'stop') return false;
    if (references.longest(words, i) !== null) return true;
  }
  return false;
}

/** "134% xã", "tỷ lệ hộ nghèo còn 120%". */
function impossibleShare(
  sighting: Sighting,
  subject: string | null,
  comparison: string | null,
  { units, key }: IndicatorVocabulary,
): string | null {
  const { figure, unit, words, at, next } = sighting;
  const most = Math.max(Number(figure.first.digits), Number(figure.second?.digits ?? 0));
  if (unit.kind !== 'percent' || most <= 100 || comparison !== null) return null;
  const verb = words[at - 1]?.key ?? '';
  if ([key('tăng'), key('bằng'), key('vượt'), key('gấp')].includes(verb)) return null;
  const noun = words[next]?.key === key('số') ? next + 1 : next;
  const kind = wordBehind(sighting) !== null ? units.longest(words, noun)?.value.kind : undefined;
  const share = kind === 'place' || kind === 'people' || kind === 'counted';
  const rate = subject?.split(' ').slice(0, 2).map(key).join(' ') === `${key('tỷ')} ${key('lệ')}`;
  return share || rate || verb === key('chiếm') ? 'Tỷ lệ của một phần không thể quá 100%.' : null;
}

function impossibleCount(sighting: Sighting, { key }: IndicatorVocabulary): string | null {
  const { text, figure, unit, words, sentence, next } = sighting;
  if (unit.kind === 'percent' || unit.kind === 'measure' || unit.unit.includes('/')) return null;
  const says = (list: readonly string[]) => {
    const keys = new Set(list.map(key));
    return words.slice(sentence, next + LOOK_AHEAD).some((word) => keys.has(word.key));
  };
  const household = key(unit.unit.slice(0, 3).trimEnd()) === key('hộ');
  const heads = unit.kind === 'people' || unit.kind === 'place' || household;
  if (unit.zeros === 0 && !figure.first.whole && !says(AVERAGE)) {
    const grouped = FOREIGN_GROUP.test(text.slice(figure.from, figure.to));
    if (grouped) return 'Thứ đếm từng đơn vị mà có số lẻ: có thể dấu phẩy ngăn hàng nghìn.';
    if (heads) return 'Thứ đếm từng đơn vị mà có số lẻ.';
  }
  const value = scaled(figure.kind === 'range' ? (figure.second ?? figure.first) : figure.first, unit.zeros) ?? 0;
  if (heads && unit.zeros === 3 && value >= TWICE_THOUSANDS) {
    return 'Số lớn hơn dân số một huyện: có lẽ hàng nghìn đã ghi hai lần.';
  }
  const most = household ? MOST_HOUSEHOLDS : MOST_PEOPLE;
  return heads && value > most && says(LOCAL) && !says(WIDER) ? 'Số lớn hơn một huyện có thể có.' : null;
}
