/** The words around place names. Tables only; marked, old tone style. */

/** `city`: "thành phố" and "Thành ủy" stand for a province-level city or for one inside a province. */
export type UnitLevel = 'province' | 'city' | 'district' | 'commune';

export interface UnitWord {
  readonly level: UnitLevel;
  readonly type: string;
  /** The word itself is a body: Huyện ủy. */
  readonly body: boolean;
  /** One or two letters that mean a unit only with a stop behind them: H. Than Uyên, P. 5. */
  readonly dotted: boolean;
}

const unit = (level: UnitLevel, type: string, more: Partial<UnitWord> = {}): UnitWord => ({
  ...{ level, type, body: false, dotted: false },
  ...more,
});

export const UNIT_WORDS: readonly (readonly [phrase: string, unit: UnitWord])[] = [
  ['tỉnh', unit('province', 'tỉnh')],
  ['tỉnh ủy', unit('province', 'tỉnh', { body: true })],
  ['tỉnh đoàn', unit('province', 'tỉnh')],
  ['thành phố', unit('city', 'thành phố')],
  ['thành ủy', unit('city', 'thành phố', { body: true })],
  ['thành đoàn', unit('city', 'thành phố')],
  ['tp', unit('city', 'thành phố')],
  ['huyện', unit('district', 'huyện')],
  ['huyện ủy', unit('district', 'huyện', { body: true })],
  ['huyện đoàn', unit('district', 'huyện')],
  ['h', unit('district', 'huyện', { dotted: true })],
  ['thị xã', unit('district', 'thị xã')],
  ['thị ủy', unit('district', 'thị xã', { body: true })],
  ['thị đoàn', unit('district', 'thị xã')],
  ['tx', unit('district', 'thị xã')],
  ['quận', unit('district', 'quận')],
  ['quận ủy', unit('district', 'quận', { body: true })],
  ['quận đoàn', unit('district', 'quận')],
  ['q', unit('district', 'quận', { dotted: true })],
  ['xã', unit('commune', 'xã')],
  ['x', unit('commune', 'xã', { dotted: true })],
  ['phường', unit('commune', 'phường')],
  ['p', unit('commune', 'phường', { dotted: true })],
  ['thị trấn', unit('commune', 'thị trấn')],
  ['tt', unit('commune', 'thị trấn', { dotted: true })],
  ['đặc khu', unit('commune', 'đặc khu')],
];

/** Words that end in a unit word and are no unit: HỢP TÁC XÃ BÌNH MINH, công xã, AN SINH XÃ HỘI. */
export const NOT_A_UNIT: readonly string[] = ['hợp tác xã', 'liên hiệp hợp tác xã', 'công xã', 'thôn xã'];
export const SOCIETY = 'xã hội';

/** Bodies whose name ends with their unit: "UBND huyện …", "Đảng bộ tỉnh …". */
export const BODIES: readonly string[] = [
  'đảng bộ',
  'đảng ủy',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'thị ủy',
  'quận ủy',
  'ban thường vụ',
  'ban chấp hành',
  'bch',
  'ủy ban nhân dân',
  'ubnd',
  'hội đồng nhân dân',
  'hđnd',
  'mặt trận tổ quốc',
  'mặt trận tổ quốc việt nam',
  'mttq',
  'mttq việt nam',
  'trung tâm phục vụ hành chính công',
];

/** Before a unit: the text says that it is its ground. */
export const GROUNDS: readonly string[] = ['trên địa bàn', 'địa bàn', 'toàn', 'thuộc', 'khắp'];

/** What may stand between the unit word and the name: huyện đảo Lý Sơn, xã biên giới Thuận. */
export const QUALIFIERS: readonly string[] = [
  'đảo',
  'miền núi',
  'vùng cao',
  'vùng sâu',
  'biên giới',
  'vùng biên',
  'ven biển',
  'nghèo',
  'trung du',
  'bãi ngang',
  'anh hùng',
  'nông thôn mới',
];

/** Before a unit word: several units follow. */
export const PLURALS: readonly string[] = ['các', 'những', 'nhiều', 'liên', 'mấy', 'một số', 'mỗi', 'từng'];
/** Counts in words; "năm" is also the year ("trong năm huyện …"), so a single name behind them is no list. */
export const COUNTS: readonly string[] = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** A number after these is no count of units: "năm 2021 huyện X", "tháng 12 huyện X". */
export const DATED: readonly string[] = [
  ...['năm', 'tháng', 'ngày', 'quý', 'khóa', 'lần', 'số', 'giờ', 'thứ', 'sáng', 'chiều'],
];

/** Before a unit word without a name, it speaks of a level and not of one unit: "cấp huyện", "cấp ủy huyện" is one. */
export const GENERAL: readonly string[] = ['cấp', 'tuyến', 'ngoài', 'ngoại', 'liên'];

/** Capitalised words after a unit's name that begin something else: "Huyện ủy Than Uyên Khóa XX". */
export const NEXT_HEADS: readonly string[] = [
  ...['khóa', 'lần', 'nhiệm kỳ', 'hội nghị', 'đại hội', 'ban', 'đảng', 'đảng bộ', 'ubnd', 'hđnd', 'mttq', 'cộng hòa'],
  ...['báo cáo', 'kết luận', 'nghị quyết', 'thông báo', 'bí thư', 'phó', 'chủ tịch', 'trưởng', 'giám đốc', 'đồng chí'],
  ...['tỉnh', 'huyện', 'thành phố', 'thị xã', 'xã', 'phường', 'tp', 'số', 'ngày', 'năm', 'tháng', 'quý', 'ảnh', 'tin'],
];

/** Enough surnames to see that a person's name follows a unit; never a gate for names (DOSSIER 2.4). */
export const SURNAMES: readonly string[] = [
  ...['nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương'],
  ...['lý', 'đào', 'đinh', 'đoàn', 'lương', 'trịnh', 'mai', 'tô', 'hà', 'tạ', 'chu', 'châu', 'cao', 'trương', 'thái'],
  ...['lâm', 'phùng', 'lưu', 'vương', 'quách', 'la', 'lò', 'quàng', 'lường', 'cầm', 'đèo', 'tòng', 'giàng', 'vàng'],
  ...['sùng', 'thào', 'mùa', 'hạng', 'bàn', 'triệu', 'tẩn', 'chảo', 'phàn', 'nông', 'hứa', 'ma', 'vi', 'lục', 'bế'],
  ...[
    'điểu',
    'thạch',
    'sơn',
    'kim',
    'y',
    'h',
    'k',
    'siu',
    'rơ',
    'ksor',
    'kpă',
    'nay',
    'a',
    'ka',
    'cil',
    'tăng',
    'khưu',
  ],
];

/** A title in the same clause: two more capitalised words after the unit are then a person's name. */
export const OFFICES: readonly string[] = [
  ...['bí thư', 'chủ tịch', 'trưởng', 'trưởng ban', 'phó', 'giám đốc', 'ủy viên', 'đồng chí', 'đ/c', 'ông', 'bà'],
];

/** Directly before a place, or before one of LINKS: it is not the place of the report but one compared, visited, passed. */
export const ELSEWHERE: readonly string[] = [
  ...['so với', 'giáp', 'giáp với', 'giáp ranh', 'tiếp giáp', 'lân cận', 'đến từ', 'từ', 'sang', 'như', 'kết nghĩa'],
  ...['học tập', 'học hỏi', 'kinh nghiệm', 'học tập kinh nghiệm', 'tham quan', 'mô hình', 'ủng hộ', 'chi viện', 'nối'],
];
export const LINKS: readonly string[] = ['của', 'tại', 'ở', 'với', 'một số', 'từ', 'đến', 'thuộc', 'nhân dân', 'về'];
/** Anywhere before it in the clause, commas or not: where a person comes from. */
export const ORIGINS: readonly string[] = [
  ...['quê', 'quê quán', 'nguyên quán', 'sinh ra', 'sinh tại', 'trú tại', 'thường trú', 'ngụ tại'],
];
export const GUESTS: readonly string[] = [
  ...['đoàn công tác', 'đoàn đại biểu', 'đoàn cán bộ', 'đoàn tham quan', 'đoàn học tập', 'đoàn khách', 'đoàn của'],
  ...['đoàn khảo sát', 'đoàn nghệ thuật', 'đoàn vận động viên'],
];
export const VISITS: readonly string[] = [
  ...['thăm', 'tham quan', 'học tập', 'học hỏi', 'giao lưu', 'trao đổi kinh nghiệm', 'kết nghĩa'],
];
export const WELCOMES: readonly string[] = ['đón', 'tiếp', 'đón tiếp', 'tiếp đón', 'chào mừng'];

/** Names of institutions that end with a city or a province: Trường Đại học … thành phố Hồ Chí Minh. With capitals only. */
export const INSTITUTIONS: readonly string[] = [
  ...['học viện', 'đại học', 'trường', 'bệnh viện', 'viện', 'công ty', 'tổng công ty', 'ngân hàng', 'nhà xuất bản'],
  ...['sân bay', 'cảng', 'ga', 'khu công nghiệp', 'cụm công nghiệp', 'chi nhánh', 'đài', 'báo'],
];
/** Before a city or a province without a body: where one goes, not where one is. */
export const WHERE: readonly string[] = ['tại', 'ở', 'đi', 'về', 'ra', 'vào', 'đến', 'tới', 'từ', 'lên', 'xuống'];

/** Citations: "Nghị quyết số 10-NQ/TU của Tỉnh ủy …" proves the place, but weakly. */
export const DOCUMENTS: readonly string[] = [
  ...['nghị quyết', 'quyết định', 'chỉ thị', 'kết luận', 'kế hoạch', 'chương trình', 'đề án', 'thông báo', 'công văn'],
  ...['quy định', 'hướng dẫn', 'thông tri'],
];

/** "nguyên Phó Bí thư Thường trực Huyện ủy …": what may stand between "nguyên" and the unit, besides the offices. */
export const OFFICE_FILLERS: readonly string[] = [
  ...['là', 'các', 'và', 'thường trực', 'thứ nhất', 'chánh văn phòng', 'phó chánh văn phòng', 'lãnh đạo', 'cán bộ'],
];

/** After a name: it no longer exists. */
export const FORMERLY: readonly string[] = ['cũ', 'trước đây', 'trước kia'];

/** A line that begins with one of these names the office that publishes. */
export const PORTAL_NAMES: readonly string[] = [
  ...['cổng thông tin điện tử', 'cổng ttđt', 'trang thông tin điện tử', 'trang ttđt', 'trang tin điện tử'],
  ...['cổng thông tin', 'trang thông tin', 'trung tâm văn hóa', 'trung tâm vhtt', 'trung tâm truyền thông'],
];
/** In portal chrome these do, too. */
export const PORTALS: readonly string[] = [
  ...['cơ quan chủ quản', 'đơn vị chủ quản', 'bản quyền', 'chịu trách nhiệm', 'trụ sở', 'địa chỉ', 'website'],
];

/** In a paragraph with these the two levels are still to come. */
export const PREPARING: readonly string[] = ['chuẩn bị', 'dự kiến', 'sẽ vận hành', 'sẽ chính thức', 'vận hành thử'];

/** Words that only a text of the two-level system uses. */
export const TWO_LEVEL_WORDS: readonly string[] = [
  ...['đặc khu', 'sau sáp nhập', 'sau hợp nhất', 'sau sắp xếp', 'trung tâm phục vụ hành chính công xã'],
  ...['chính quyền địa phương 2 cấp', 'chính quyền địa phương hai cấp', 'chính quyền 2 cấp', 'chính quyền hai cấp'],
  ...['trung tâm phục vụ hành chính công phường', 'ban xây dựng đảng đảng ủy xã', 'ban xây dựng đảng đảng ủy phường'],
];
