/**
 * The last columns of a line of data/gazetteer: what a unit was, became or is also called, in words that a clerk
 * reads. One function writes them, one reads them.
 */
export interface Note {
  /** từ = it exists since, đến = until, trước = what it was before, sau = its type after, còn viết = another spelling. */
  readonly kind: 'từ' | 'đến' | 'trước' | 'sau' | 'còn viết';
  readonly date: string | null;
  readonly type: string | null;
  readonly name: string | null;
  /** Slug of the district it belonged to. */
  readonly district: string | null;
}

const EMPTY: Note = { kind: 'từ', date: null, type: null, name: null, district: null };
/** “từ 2011-01-29”, “đến 2020-01-01”. */
const BOUND = /^(từ|đến) (\d{4}-\d\d-\d\d)$/;
/** “trước 2020-01-01: xã Dương Hà @ha-noi.gia-lam”, “sau 2026-04-30: phường”; the parts after the colon are optional. */
const FORM =
  /^(trước|sau) (\d{4}-\d\d-\d\d):(?: (xã|phường|thị trấn|huyện|thị xã|quận|thành phố|tỉnh))?(?: ([^@]+?))?(?: @(\S+))?$/;
const SPELLING = /^còn viết: (.+)$/;

/**
 * Reads one note; null where it is none.
 *
 * @example readNote('trước 2013-12-28: thị xã') // { kind: 'trước', date: '2013-12-28', type: 'thị xã', … }
 */
export function readNote(text: string): Note | null {
  const bound = BOUND.exec(text);
  if (bound !== null) return { ...EMPTY, kind: bound[1] === 'đến' ? 'đến' : 'từ', date: bound[2] ?? null };
  const form = FORM.exec(text);
  if (form !== null) {
    const [, kind, date = null, type = null, name = null, district = null] = form;
    return { kind: kind === 'sau' ? 'sau' : 'trước', date, type, name, district };
  }
  const spelling = SPELLING.exec(text);
  return spelling === null ? null : { ...EMPTY, kind: 'còn viết', name: spelling[1] ?? null };
}

/**
 * Writes one note so that `readNote` reads it again.
 *
 * @example writeNote({ kind: 'từ', date: '2011-01-29', type: null, name: null, district: null }) // 'từ 2011-01-29'
 */
export function writeNote(note: Note): string {
  if (note.kind === 'còn viết') return `còn viết: ${note.name}`;
  if (note.kind === 'từ' || note.kind === 'đến') return `${note.kind} ${note.date}`;
  const parts = [note.type, note.name, note.district === null ? null : `@${note.district}`];
  return [`${note.kind} ${note.date}:`, ...parts.filter((part) => part !== null)].join(' ');
}
