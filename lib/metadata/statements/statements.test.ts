import { describe, expect, it } from 'vitest';
import type { Statement } from '../../report/report';
import { bylineExtractor } from '../byline';
import { dateExtractor } from '../date/report-date';
import { officeholdersExtractor } from '../people/officeholders';
import { extract, fixture } from '../raw-document.fixture';
import { unmarkedExtractor } from '../unmarked';
import { dueDate } from './due';
import { statementsExtractor } from './statements';

interface Wanted {
  readonly text: string;
  readonly speaker?: string | null;
  readonly said?: string;
  readonly verb?: string;
  readonly addressee?: string | null;
  readonly due?: string | null;
  readonly marker?: string | null;
  readonly manner?: Statement['manner'];
}

interface Row {
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  /** A line of its own that gives the date. */
  readonly date?: string;
  readonly directives?: readonly Wanted[];
  readonly quotes?: readonly Wanted[];
  readonly lists?: readonly {
    readonly announced: number | null;
    readonly as?: string;
    readonly listed: number;
    readonly addressee?: string;
  }[];
}

interface DueRow {
  readonly text: string;
  readonly on?: string;
  readonly due: string | null;
}

const STAGE = [unmarkedExtractor, bylineExtractor, dateExtractor, officeholdersExtractor, statementsExtractor];
const linesOf = ({ text, paragraphs, date }: Row) => [
  ...(date === undefined ? [] : [date]),
  ...(paragraphs ?? [text ?? '']),
];
const read = (lines: readonly string[]) => extract(lines, {}, STAGE).report;

/** What the row says of a statement, and no more. */
function shown(statement: Statement, wanted: Wanted): Wanted {
  const all: Required<Wanted> = {
    text: statement.text,
    speaker: statement.speaker?.name ?? null,
    said: statement.attribution?.text ?? '',
    verb: statement.verb ?? '',
    addressee: statement.addressee,
    due: statement.due,
    marker: statement.marker,
    manner: statement.manner,
  };
  const keys = new Set(Object.keys(wanted));
  return { text: all.text, ...Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key))) };
}

function compare(found: readonly Statement[], wanted: readonly Wanted[]): void {
  expect(found.map((statement, index) => shown(statement, wanted[index] ?? { text: '' }))).toEqual(wanted);
}

describe.each(['statements', 'statements-quotes'])('directives and quotes as %s.yaml has them', (name) => {
  const label = (row: Row) => linesOf(row).join(' ¶ ').slice(0, 90);
  it.each(fixture<Row>(name).map((row) => [label(row), row] as const))('%s', (_label, row) => {
    const report = read(linesOf(row));
    compare(
      report.statements.filter(({ kind }) => kind === 'directive'),
      row.directives ?? [],
    );
    if (row.quotes !== undefined) {
      compare(
        report.statements.filter(({ kind }) => kind === 'quote'),
        row.quotes,
      );
    }
    for (const [index, wanted] of (row.lists ?? []).entries()) {
      const list = report.directiveLists[index];
      expect({ announced: list?.announced, listed: list?.listed }).toEqual({
        announced: wanted.announced,
        listed: wanted.listed,
      });
      if (wanted.as !== undefined) expect(list?.announcedAs?.text).toBe(wanted.as);
      if (wanted.addressee !== undefined) expect(list?.addressee).toBe(wanted.addressee);
    }
    if (row.lists !== undefined) expect(report.directiveLists).toHaveLength(row.lists.length);
  });
});

describe('due dates as statements-due.yaml has them', () => {
  it.each(fixture<DueRow>('statements-due').map((row) => [row.text, row] as const))('%s', (text, { on, due }) => {
    const precision = on === undefined ? null : ((['year', 'month', 'day'] as const)[on.split('-').length - 1] ?? null);
    const reported =
      on === undefined || precision === null ? null : { value: on, precision, inferred: false, evidence: [] };
    expect(dueDate(text, reported, 'exact')).toBe(due);
  });
});

describe('statements', () => {
  const rows = [...fixture<Row>('statements'), ...fixture<Row>('statements-quotes')];

  it('read back to the letter and point to their list', () => {
    for (const row of rows) {
      const report = read(linesOf(row));
      for (const { paragraph, start, end, text, list, attribution } of report.statements) {
        expect(report.paragraphs[paragraph]?.slice(start, end)).toBe(text);
        expect(list === null || report.directiveLists[list] !== undefined).toBe(true);
        const { paragraph: where, start: from, end: to, text: words } = attribution ?? {};
        expect(report.paragraphs[where ?? -1]?.slice(from ?? 0, to ?? 0)).toBe(words);
      }
    }
  });

  it('do not depend on NFD, NBSP or the new tone style', () => {
    const plain = (lines: readonly string[]) =>
      read(lines).statements.map(({ kind, speaker, number, due }) => [kind, speaker?.name ?? null, number, due]);
    for (const row of rows) {
      const lines = linesOf(row);
      const dressed = lines.map((line) => line.replaceAll(' ', '\u00A0').replaceAll('ủy', 'uỷ').replaceAll('òa', 'oà'));
      expect(plain(dressed)).toEqual(plain(lines));
      expect(plain(lines.map((line) => line.normalize('NFD')))).toEqual(plain(lines));
    }
  });

  it('counts the items of a list from one', () => {
    const { statements } = read(['Đồng chí A Lũ, Bí thư Huyện ủy yêu cầu:', '- Các xã giữ rừng.', '- Các xã giữ đê.']);
    expect(statements.map(({ number, list }) => [number, list])).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });
});
