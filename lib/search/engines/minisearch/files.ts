/** The files of an index, by name. `manifest.json` says what the others must be. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

export const REPORTS_FILE = 'reports.json';
export const BAG_FILE = 'minisearch.json';
export const TERMS_FILE = 'terms.json';
export const PRINTED_FILE = 'printed.json';
export const COLUMN_FILE = 'column.bin';
export const PHRASES_FILE = 'phrases.json';
/** Where each term of the column stands in its text. */
export const PLACES_FILE = 'places.bin';
/** What the build had to say about the sources. */
export const FLAWS_FILE = 'flaws.json';
export const INDEX_FILE_NAMES = [
  REPORTS_FILE,
  BAG_FILE,
  TERMS_FILE,
  PRINTED_FILE,
  COLUMN_FILE,
  PLACES_FILE,
  PHRASES_FILE,
  FLAWS_FILE,
] as const;
