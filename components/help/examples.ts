import type { FieldName } from '@/lib/search/language/fields';
import type { MarkMode, SearchQuery, Unit } from '@/lib/search/query';

/** Something one can type or choose, as a search that can be tried. */
export interface Example {
  /** As it is typed, or what is chosen. */
  readonly typed: string;
  /** Vietnamese: what it finds. */
  readonly means: string;
  readonly query: Partial<SearchQuery>;
}

const typed = (text: string, means: string): Example => ({ typed: text, means, query: { text } });

/** Words and operators, the plainest first. */
export const WORD_EXAMPLES: readonly Example[] = [
  typed('giảm nghèo', 'Báo cáo có đủ các từ, đứng ở bất kỳ đâu.'),
  typed(
    '"nông thôn mới"',
    'Đúng cụm từ, các tiếng liền nhau trong một đoạn. Ngoặc kép kiểu nào cũng được; dấu câu giữa các tiếng được bỏ qua.',
  ),
  typed('OCOP -"du lịch"', 'Có OCOP và không có cụm “du lịch”. Dấu trừ đứng sau khoảng trống và dính liền từ.'),
  typed('lúa HOẶC ngô', 'Có ít nhất một trong hai. Chữ HOẶC viết hoa; gõ HOAC hoặc OR cũng được.'),
  typed(
    '"bí thư" GẦN/8 nhấn',
    'Hai vế cách nhau không quá 8 tiếng, vế nào trước cũng được. Gõ GAN/8 hoặc NEAR/8 cũng được.',
  ),
  typed('(lúa HOẶC ngô) giống', 'Ngoặc đơn gom những từ phải hiểu cùng nhau.'),
];

/** One for each field of the language. */
export const FIELD_EXAMPLES: Readonly<Record<FieldName, Example>> = {
  tinh: typed('tinh:"Hà Giang"', 'Báo cáo của một tỉnh, thành phố, theo bản đồ trước ngày 1/7/2025 hoặc hiện nay.'),
  huyen: typed('huyen:"Bát Xát"', 'Báo cáo của một huyện, quận, thị xã, thành phố thuộc tỉnh.'),
  xa: typed('xa:"Chợ Lách"', 'Báo cáo của một xã, phường, đặc khu từ ngày 1/7/2025.'),
  canbo: typed('canbo:"Lương Hữu Kiệm"', 'Báo cáo có nêu cán bộ mang tên ấy; gõ một phần tên cũng được.'),
  chude: typed('chude:OCOP', 'Báo cáo thuộc chủ đề ấy.'),
  vanban: typed('vanban:1719/QĐ-TTg', 'Báo cáo có dẫn văn bản ấy.'),
  tieude: typed('tieude:"nông thôn mới"', 'Từ hoặc cụm từ phải có trong tiêu đề.'),
  nam: typed('nam:2021..2023', 'Báo cáo của những năm ấy; “nam:2022”, “nam:2022..” và “nam:..2022” cũng được.'),
};

/** One for each way of taking marks. */
export const MARK_EXAMPLES: Readonly<Record<MarkMode, Example>> = {
  'mac-dinh': {
    typed: 'bán',
    means:
      'Như đã gõ: từ có dấu chỉ tìm đúng dấu ấy; từ không dấu tìm mọi cách bỏ dấu. Kết quả với dấu khác được đếm riêng ở dưới.',
    query: { text: 'bán' },
  },
  'bo-qua': {
    typed: 'bán, chọn “Không kể dấu”',
    means: 'Bỏ qua dấu: “bán” cũng tìm ra “ban”, “bàn”, “bản”.',
    query: { text: 'bán', marks: 'bo-qua' },
  },
  'chinh-xac': {
    typed: 'hoa, chọn “Đúng từng dấu”',
    means: 'Mọi từ chỉ nghĩa là chính nó: “hoa” không tìm ra “hóa”, “hỏa”.',
    query: { text: 'hoa', marks: 'chinh-xac' },
  },
};

/** One for each unit beside reports. */
export const UNIT_EXAMPLES: Readonly<Record<Exclude<Unit, 'bao-cao'>, Example>> = {
  'chi-dao': {
    typed: 'nông thôn mới, chọn “Chỉ đạo”',
    means: 'Ai giao cho ai làm gì về nông thôn mới, hạn đến bao giờ; từng việc một, có thể in thành bảng nhiệm vụ.',
    query: { text: 'nông thôn mới', unit: 'chi-dao' },
  },
  'trich-dan': {
    typed: 'nông thôn mới, chọn “Trích dẫn”',
    means: 'Ai nói gì về nông thôn mới, trên cương vị nào: nguyên văn trong ngoặc kép hoặc được thuật lại.',
    query: { text: 'nông thôn mới', unit: 'trich-dan' },
  },
};

/** Marks, spellings, numbers, abbreviations and mistyped words. */
export const SPELLING_EXAMPLES: readonly Example[] = [
  typed('nong thon moi', 'Không gõ dấu thì tìm mọi cách bỏ dấu.'),
  typed('hoà', '“hoà” và “hòa”, “uỷ” và “ủy”, “kỹ” và “kĩ” được coi là một.'),
  typed('1719/QĐ-TTg', 'Số hiệu văn bản là một khối, không phải tách ra từng chữ.'),
  typed('1719 qd ttg', 'Số hiệu gõ rời, gõ thường, không dấu cũng được.'),
  typed('UBND xã', 'Tính cả “Ủy ban nhân dân”. Trang kết quả nói rõ đã tính thêm gì và cho tắt.'),
  typed('NTM', 'Tính cả “nông thôn mới”. Chữ viết tắt có nhiều nghĩa thì không tự hiểu, chỉ gợi ý.'),
  {
    typed: 'UBND, bấm “Chỉ tìm đúng chữ đã gõ”',
    means: 'Chỉ tìm nguyên văn “UBND”, không tính cách viết khác.',
    query: { text: 'UBND', verbatim: true },
  },
  typed(
    'nongthonmoi',
    'Gõ dính chữ, gõ nhầm kiểu Telex hoặc VNI: nếu không có kết quả, trang tìm theo câu đã sửa và nói rõ.',
  ),
];

/** All of them, for whoever counts what they find. */
export const EXAMPLES: readonly Example[] = [
  ...WORD_EXAMPLES,
  ...Object.values(FIELD_EXAMPLES),
  ...Object.values(MARK_EXAMPLES),
  ...SPELLING_EXAMPLES,
  ...Object.values(UNIT_EXAMPLES),
];
