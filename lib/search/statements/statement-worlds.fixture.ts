import fc from 'fast-check';
import type { CitedDocument, Report, Statement } from '../../report/report';
import { makeReport } from '../../report/report.fixture';
import { type World, worlds } from '../behaviour/worlds.fixture';

/** Where a statement is cut from a report, and what is known of it. */
const somePiece = fc.record({
  paragraph: fc.nat(1),
  from: fc.nat(7),
  length: fc.integer({ min: 1, max: 5 }),
  directive: fc.boolean(),
  person: fc.boolean(),
  body: fc.constantFrom(null, 'Ban Thường vụ Huyện ủy'),
  addressee: fc.constantFrom(null, 'UBND huyện', 'Uỷ ban nhân dân huyện', 'các xã', 'công an'),
  due: fc.constantFrom(null, null, '2021', '2022', '2022-03', '2022-03-31'),
  cites: fc.boolean(),
});
type Piece = typeof somePiece extends fc.Arbitrary<infer T> ? T : never;

/** A run of not-blanks: no two choices at any place, so it is linear. */
const WORD = /\S+/g;

function statementOf(report: Report, piece: Piece): Statement | null {
  const { paragraph, from, length, directive, person, body, addressee, due } = piece;
  const text = report.paragraphs[paragraph] ?? '';
  const words = [...text.matchAll(WORD)];
  const first = words[from % Math.max(1, words.length)];
  const last = words[Math.min((from % Math.max(1, words.length)) + length, words.length) - 1];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [first.index, last.index + last[0].length];
  const speaker = person ? { slug: 'lo-van-huong', name: 'Lò Văn Hương', titles: ['Bí thư Huyện ủy'] } : null;
  const attribution = { source: 'text', paragraph, start, end, text: body ?? '', rule: 'fixture' } as const;
  return {
    kind: directive ? 'directive' : 'quote',
    manner: 'reported',
    number: directive ? 1 : null,
    marker: null,
    text: text.slice(start, end),
    ...{ paragraph, start, end, speaker },
    attribution: person || body === null ? null : attribution,
    verb: null,
    addressee: directive ? addressee : null,
    due: directive ? due : null,
    list: null,
  };
}

function documentOf({ paragraph, start, end }: Statement): CitedDocument {
  const span = { paragraph, start, end };
  const about = { kind: null, issuer: null, date: null };
  return { slug: '05-ct-tw', number: '05-CT/TW', label: '05-CT/TW', ...about, ...span, mentions: [span] };
}

function withStatements(report: Report, pieces: readonly Piece[]): Report {
  const made = pieces.flatMap((piece) => {
    const statement = statementOf(report, piece);
    return statement === null ? [] : [{ statement, cites: piece.cites }];
  });
  return {
    ...report,
    statements: made.map(({ statement }) => statement),
    citedDocuments: made.flatMap(({ statement, cites }) => (cites ? [documentOf(statement)] : [])).slice(0, 1),
  };
}

/** The same small worlds, with things ordered and said in them. */
export function statementWorlds(shape: Parameters<typeof worlds>[0]): fc.Arbitrary<World> {
  return worlds(shape).chain((world) =>
    fc.tuple(...world.reports.map(() => fc.array(somePiece, { maxLength: 4 }))).map((pieces) => ({
      ...world,
      reports: world.reports.map((report, i) => withStatements(report, pieces[i] ?? [])),
    })),
  );
}

/** Each statement of one kind as a report of its own: what a search of statements must find is what is found there. */
export function asReports(reports: readonly Report[], kind: Statement['kind']): Report[] {
  return reports.flatMap((report) =>
    report.statements.flatMap((statement, i) => {
      if (statement.kind !== kind) return [];
      const { text, speaker, attribution, addressee, paragraph, start, end } = statement;
      const said = speaker === null ? (attribution?.text ?? '') : `${speaker.titles.join(' ')} ${speaker.name}`;
      const cites = report.citedDocuments.some(
        (each) => each.paragraph === paragraph && each.start >= start && each.end <= end,
      );
      return [
        makeReport({
          ...report,
          id: `${report.id}:${i}`,
          title: null,
          paragraphs: [text, said, addressee ?? ''],
          officeholders: speaker === null ? [] : [{ ...speaker, offices: [], role: 'spoke' as const, mentions: [] }],
          citedDocuments: cites ? report.citedDocuments : [],
          statements: [],
        }),
      ];
    }),
  );
}
