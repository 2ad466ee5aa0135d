import {
  DEFAULT_PAGE_SIZE,
  DEFAULT_PLACE_MAP,
  DEFAULT_UNIT,
  FILTER_KEYS,
  type FilterKey,
  GROUPINGS,
  MARK_MODES,
  MAX_QUERY_LENGTH,
  PAGE_SIZES,
  PLACE_MAPS,
  SEARCHABLE_FACETS,
  SORTS,
  UNITS,
} from '../../search/query';
import type { Parameter } from './operation';
import { choice, list, type Schema, TEXT } from './schema';
import { DATE } from './schemas/common';

const FILTERS: Readonly<Record<FilterKey, string>> = {
  tinh: 'Tỉnh trước ngày 1/7/2025, ví dụ lai-chau.',
  'tinh-moi': 'Tỉnh từ ngày 1/7/2025, ví dụ tuyen-quang.',
  huyen: 'Huyện, ví dụ lai-chau.than-uyen.',
  xa: 'Xã từ ngày 1/7/2025, ví dụ tuyen-quang.chiem-hoa.',
  'can-bo': 'Cán bộ; với loai=chi-dao hay trich-dan là người nói.',
  'chu-de': 'Chủ đề, ví dụ ocop.',
  'van-ban': 'Văn bản được dẫn.',
  'noi-nhan': 'Nơi nhận chỉ đạo; chỉ với loai=chi-dao.',
};

const query = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

/**
 * The keys of a search. Whatever a client writes into them is answered with 200: what cannot be read is told in
 * `ignored`, so the schemas here say what means something, not what is let in.
 */
export const SEARCH_PARAMETERS: readonly Parameter[] = [
  query('q', 'Câu tìm.', { type: 'string', maxLength: MAX_QUERY_LENGTH }),
  query('loai', 'Tìm báo cáo, ý kiến chỉ đạo hay trích dẫn.', { ...choice(UNITS), default: DEFAULT_UNIT }),
  ...FILTER_KEYS.map(
    (name): Parameter => ({
      name,
      in: 'query',
      explode: true,
      description: `${FILTERS[name]} Lặp lại được: các giá trị của một khóa cộng lại.`,
      schema: list(TEXT),
    }),
  ),
  query('tu', 'Từ năm, tháng hoặc ngày, kể cả ngày ấy.', DATE),
  query('den', 'Đến hết năm, tháng hoặc ngày.', DATE),
  query('han-tu', 'Hạn thực hiện từ; chỉ với loai=chi-dao.', DATE),
  query('han-den', 'Hạn thực hiện đến hết; chỉ với loai=chi-dao.', DATE),
  query('dau', 'Dấu tiếng Việt được đọc thế nào.', choice(MARK_MODES)),
  query('nguyen-van', '1: chỉ tìm đúng chữ đã gõ, không mở rộng, không sửa.', choice(['0', '1'])),
  query('sap-xep', 'Thứ tự.', choice(SORTS)),
  query('nhom', 'Xếp kết quả thành nhóm.', choice(GROUPINGS)),
  query('ban-do', 'Bản đồ mà trang cho xem.', { ...choice(PLACE_MAPS), default: DEFAULT_PLACE_MAP }),
  ...SEARCHABLE_FACETS.map((facet) => query(`tim-${facet}`, `Chữ để tìm một giá trị của bộ lọc ${facet}.`, TEXT)),
  query('trang', 'Trang, đếm từ 1.', { type: 'integer', minimum: 1, maximum: 100_000, default: 1 }),
  query('co', 'Số kết quả mỗi trang.', { type: 'integer', enum: PAGE_SIZES, default: DEFAULT_PAGE_SIZE }),
];
