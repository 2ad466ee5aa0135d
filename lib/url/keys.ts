/** Keys of API.md that this version reads but cannot serve yet; they are told, not dropped in silence. */
export const LATER_KEYS: ReadonlySet<string> = new Set(['noi-nhan', 'han-tu', 'han-den']);

/** Keys that other pages and links carry and a search need not speak of. */
export const SILENT_KEYS: ReadonlySet<string> = new Set(['doan', 'trich']);
