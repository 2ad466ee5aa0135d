import type { Report } from '../../../report/report';
import { segmentsOf, termTokens } from '../../build/segments';
import { speakerWords } from '../../statements/speaker-words';
import type { StatementEntry } from '../../statements/statement-hit';
import { BOUNDARY, type Column, type ColumnData } from './column';
import type { TokenPlaces } from './token-places';
import type { Vocabulary } from './vocabulary';

/** The terms of statements in order, and the vocabulary they belong to. */
export interface StatementColumn {
  readonly data: Pick<ColumnData, 'offsets' | 'ids'>;
  readonly vocabulary: Vocabulary;
}

/**
 * The words of statements, each three segments: its text, who speaks, who is told. The words of the text are those of the
 * report at that place, so a hit in a statement is a mark on the page; taking them from the report's column costs a
 * tenth of cutting the texts again, and an index needs no files of its own for them.
 *
 * @param entries in the order of the reports
 * @param column of the reports, and the places of its words where the index holds them
 * @example statementColumn(reports, entries, column, places).data.offsets.length // entries.length + 1
 */
export function statementColumn(
  reports: readonly Report[],
  entries: readonly StatementEntry[],
  column: Column,
  places: TokenPlaces | null,
): StatementColumn {
  const terms = new TermIds(column.vocabulary);
  const ids: number[] = [];
  const offsets: number[] = [0];
  const byReport = groupedByReport(entries);
  for (const [doc, report] of reports.entries()) {
    const own = byReport.get(report);
    if (own === undefined) continue;
    const texts = places === null ? new Map<StatementEntry, number[]>() : textIds(own, column, places, doc);
    for (const entry of own) {
      const { text, addressee } = entry.statement;
      const words = texts.get(entry) ?? terms.of(text, report.unmarked);
      const around = [speakerWords(entry.statement), addressee ?? ''].map((each) => terms.of(each, report.unmarked));
      for (const segment of [words, ...around]) {
        // Not pushed as arguments: a text may be longer than a call takes.
        for (const id of segment) ids.push(id);
        ids.push(BOUNDARY);
      }
      offsets.push(ids.length);
    }
  }
  const data = { offsets: Uint32Array.from(offsets), ids: Uint32Array.from(ids) };
  return { data, vocabulary: terms.vocabulary() };
}

function groupedByReport(entries: readonly StatementEntry[]): Map<Report, StatementEntry[]> {
  const grouped = new Map<Report, StatementEntry[]>();
  for (const entry of entries) {
    const own = grouped.get(entry.report);
    if (own === undefined) grouped.set(entry.report, [entry]);
    else own.push(entry);
  }
  return grouped;
}

/** The words of each statement as the report's column has them; none for one that stands in no searched paragraph. */
function textIds(
  entries: readonly StatementEntry[],
  column: Column,
  places: TokenPlaces,
  doc: number,
): Map<StatementEntry, number[]> {
  const [first] = entries;
  const found = new Map<StatementEntry, number[]>();
  if (first === undefined) return found;
  const segments = segmentsOf(first.report).map(({ paragraph }) => paragraph);
  const bySegment = segments.map((paragraph) => entries.filter(({ statement }) => statement.paragraph === paragraph));
  for (const entry of bySegment.flat()) found.set(entry, []);
  column.walk(doc, places.reader(doc), (segment, id, start, end) => {
    for (const entry of bySegment[segment] ?? []) {
      if (start >= entry.statement.start && end <= entry.statement.end) found.get(entry)?.push(id);
    }
  });
  return found;
}

/** Ids of words that stand around statements: most are in the reports, a name written by hand may not be. */
class TermIds {
  private readonly more = new Map<string, number>();
  /** The same speakers and addressees come again and again. */
  private readonly known = new Map<string, readonly number[]>();

  constructor(private readonly reports: Vocabulary) {}

  of(text: string, unmarked: boolean): readonly number[] {
    const key = `${unmarked ? '~' : ''}${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const ids = termTokens(text, unmarked).map(({ term }) => this.idOf(term));
    this.known.set(key, ids);
    return ids;
  }

  vocabulary(): Vocabulary {
    return this.reports.with([...this.more.keys()]);
  }

  private idOf(term: string): number {
    const known = this.reports.termIds.get(term) ?? this.more.get(term);
    if (known !== undefined) return known;
    const id = this.reports.size + this.more.size;
    this.more.set(term, id);
    return id;
  }
}
