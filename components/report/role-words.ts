import type { OfficeholderRole, OfficeLevel } from '@/lib/report/report';

/** What one did at the event; merely being named needs no word. */
export const ROLE_WORDS: Readonly<Record<OfficeholderRole, string | null>> = {
  chaired: 'chủ trì',
  spoke: 'phát biểu',
  attended: 'dự',
  mentioned: null,
};

/** How high an office stands. “Thành phố” may be one under the centre or one inside a province: the word leaves it open. */
export const LEVEL_WORDS: Readonly<Record<OfficeLevel, string>> = {
  central: 'cấp trung ương',
  province: 'cấp tỉnh',
  city: 'cấp thành phố',
  district: 'cấp huyện',
  commune: 'cấp xã',
  hamlet: 'thôn, tổ dân phố',
};
