import { printDateValue } from '@/lib/report/print-date';
import { FILTER_KEYS } from '@/lib/search/query';
import type { Relaxation } from '@/lib/search/result';
import { bareWords } from './bare-words';
import { FILTER_NAMES } from './filter-words';

/**
 * What a relaxation does, in words, as the name of its link.
 *
 * @example relaxationWords({ key: 'tinh', value: 'lai-chau', label: 'Lai Châu', total: 5 }) // 'Bỏ lọc Tỉnh: Lai Châu'
 */
export function relaxationWords({ key, value, label }: Relaxation): string {
  const day = () => printDateValue(value);
  if (key === 'ngoac-kep') return 'Bỏ dấu ngoặc kép';
  if (key === 'bo-phan') return `Bỏ phần ${bareWords(label)}`;
  if (key === 'noi-phan') return `Tìm “${label}” ở bất cứ đâu`;
  if (key === 'chi-phan') return `Chỉ tìm ${bareWords(label)}`;
  if (key === 'q') return 'Bỏ câu tìm, giữ các bộ lọc';
  if (key === 'tu') return `Bỏ lọc Thời gian: từ ${day()}`;
  if (key === 'den') return `Bỏ lọc Thời gian: đến hết ${day()}`;
  if (key === 'han-tu') return `Bỏ lọc Hạn: từ ${day()}`;
  if (key === 'han-den') return `Bỏ lọc Hạn: đến hết ${day()}`;
  if (key === 'loai') return 'Tìm trong toàn văn báo cáo';
  if (key === 'nam') return `Đổi sang năm ${value}`;
  if (key === 'thoi-gian') return 'Tìm trong mọi thời gian';
  if (key === 'ca-tinh') return `Tìm trong cả tỉnh, thành phố: ${label}`;
  if (key === 'ca-tinh-moi' || key === 'tinh-nay') return `Tìm trong cả tỉnh, thành phố hiện nay: ${label}`;
  if (key === 'kho-nam') return `Mọi báo cáo của nơi ấy trong năm ${value}`;
  if (key === 'kho-thoi-gian') return 'Mọi báo cáo của nơi ấy, không kể thời gian';
  if (key === 'kho-ca-tinh') return `Mọi báo cáo của ${label} trong thời gian ấy`;
  if (key === 'kho-ca-tinh-moi' || key === 'kho-tinh-nay')
    return `Mọi báo cáo của ${label} hiện nay trong thời gian ấy`;
  const filter = FILTER_KEYS.find((each) => each === key);
  return filter === undefined ? 'Bỏ tất cả bộ lọc' : `Bỏ lọc ${FILTER_NAMES[filter]}: ${label}`;
}
