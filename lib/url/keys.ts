/** Every key of a search in the URL, in the order in which canonical addresses carry them (API.md). */
export const SEARCH_KEYS = [
  'q',
  'tinh',
  'huyen',
  'tinh-moi',
  'xa',
  'can-bo',
  'chu-de',
  'van-ban',
  'tu',
  'den',
  'dau',
  'sap-xep',
  'tim-can-bo',
  'tim-van-ban',
  'trang',
  'co',
] as const;
export type SearchKey = (typeof SEARCH_KEYS)[number];

/** Keys of API.md that this version reads but cannot serve yet; they are told, not dropped in silence. */
export const LATER_KEYS: ReadonlySet<string> = new Set(['nhom', 'noi-nhan', 'han-tu', 'han-den']);

/** Keys that other pages and links carry and a search need not speak of. */
export const SILENT_KEYS: ReadonlySet<string> = new Set(['doan', 'trich']);
