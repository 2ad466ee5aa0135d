import type { Ignored } from '@/lib/url/parse-search';
import { FILTER_NAMES } from './filter-words';

const KEY_WORDS: Readonly<Record<string, string>> = {
  ...FILTER_NAMES,
  loai: 'Loại',
  tu: 'Từ ngày',
  den: 'Đến hết',
  'han-tu': 'Hạn từ',
  'han-den': 'Hạn đến hết',
  dau: 'Dấu',
  'nguyen-van': 'Tìm nguyên văn',
  'sap-xep': 'Sắp xếp',
  nhom: 'Cách xem',
  trang: 'Trang',
  co: 'Số kết quả mỗi trang',
};

/**
 * What of an address was not used, as the page calls it; an unknown key speaks for itself. Of words that were searched in part
 * nothing: the reason says it.
 *
 * @example ignoredWords({ key: 'han-tu', value: '9999-99', why: '…' }) // 'Không dùng Hạn từ “9999-99”: '
 */
export function ignoredWords({ key, value }: Ignored): string | null {
  if (key === 'q') return null;
  const name = Object.hasOwn(KEY_WORDS, key) ? (KEY_WORDS[key] ?? key) : key;
  return `Không dùng ${name} “${value}”: `;
}
