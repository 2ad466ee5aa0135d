/** The files of an index, by name. `manifest.json` says what the others must be. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

export const REPORTS_FILE = 'reports.json';
export const BAG_FILE = 'minisearch.json';
export const TERMS_FILE = 'terms.json';
export const PRINTED_FILE = 'printed.json';
export const COLUMN_FILE = 'column.bin';
export const PHRASES_FILE = 'phrases.json';
export const INDEX_FILE_NAMES = [REPORTS_FILE, BAG_FILE, TERMS_FILE, PRINTED_FILE, COLUMN_FILE, PHRASES_FILE] as const;
