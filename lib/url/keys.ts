/** Keys that other pages and links carry and a search need not speak of. */
export const SILENT_KEYS: ReadonlySet<string> = new Set(['doan', 'trich', 'lan', 'ma']);
