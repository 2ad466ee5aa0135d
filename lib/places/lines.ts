import { AppError } from '../errors';
import { type Note, readNote } from './notes';
import type { TypePeriod } from './unit-types';

/** One line of data/gazetteer: code, name, type, the columns of its list, then notes. */
export interface Line {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly columns: readonly string[];
  readonly notes: readonly Note[];
}

/**
 * Reads one line that has `columns` columns between the type and the notes.
 *
 * @throws AppError `data-broken`
 * @example readLine(['071', 'Lâm Bình', 'huyện', 'từ 2011-01-29'], 0).notes[0]?.date // '2011-01-29'
 */
export function readLine(cells: readonly string[], columns: number): Line {
  const [code, name, type] = cells;
  const notes = cells.slice(3 + columns).map((cell) => {
    const note = readNote(cell);
    if (note === null) throw broken(cells, `cannot read “${cell}”`);
    return note;
  });
  if (code === undefined || name === undefined || type === undefined || cells.length < 3 + columns) {
    throw broken(cells, 'columns are missing');
  }
  return { code, name, type, columns: cells.slice(3, 3 + columns), notes };
}

function broken(cells: readonly string[], what: string): AppError {
  return new AppError('data-broken', `a line of data/gazetteer: ${what}`, { value: cells, next: 'npm run gazetteer' });
}

/** Day of the first note of a kind, or null. */
export function dateOf(line: Line, kind: Note['kind']): string | null {
  return line.notes.find((note) => note.kind === kind)?.date ?? null;
}

/** The spellings that the line itself names: other ones of today and names of earlier days. */
export function spellingsOf(line: Line): string[] {
  return line.notes.flatMap((note) => (note.name !== null && note.name !== line.name ? [note.name] : []));
}

/**
 * The types of a unit in time, oldest first.
 *
 * @example typePeriods(readLine(['105', 'Lai Châu', 'thành phố', 'trước 2013-12-28: thị xã'], 0)).length // 2
 */
export function typePeriods(line: Line): TypePeriod[] {
  const until = dateOf(line, 'đến');
  const periods: TypePeriod[] = [];
  let since = dateOf(line, 'từ');
  for (const note of line.notes) {
    if (note.kind !== 'trước' || note.type === null) continue;
    periods.push({ type: note.type, since, until: note.date });
    since = note.date;
  }
  const later = line.notes.find((note) => note.kind === 'sau');
  if (later?.type == null) return [...periods, { type: line.type, since, until }];
  return [...periods, { type: line.type, since, until: later.date }, { type: later.type, since: later.date, until }];
}
