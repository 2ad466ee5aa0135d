import type { Report, Statement } from '../../report/report';
import { speakingBody } from '../../report/speaking-body';
import { officeHeld } from '../../report/title-words';
import { termTokens } from '../build/segments';
import { hitFacts } from '../hit';
import { findMarks, type TokenRow } from '../matching/find-marks';
import type { MarkPlan } from '../matching/sequences';
import type { Hit, HitStatement, Mark } from '../result';
import { addresseeSlug } from './addressee';

/** A statement of the corpus: its report and its place in `report.statements`. */
export interface StatementEntry {
  readonly report: Report;
  readonly index: number;
  readonly statement: Statement;
}

/**
 * One directive or quote of the result list, marked where the query stands in it.
 *
 * @param tokens of its text, their places counted from its beginning
 * @example statementHit(entry, 3.2, plan, termTokens(entry.statement.text, false)).statement?.marks
 */
export function statementHit(entry: StatementEntry, score: number, plan: MarkPlan, tokens: TokenRow): Hit {
  const { report, statement } = entry;
  const marksOf = (text: string | null) => marksIn(text, report.unmarked, plan);
  const marks = findMarks(tokens, plan, false);
  const found = foundStatement(entry, marks, marksOf);
  const { speaker, addresseeMarks, bodyMarks } = found;
  const around = [addresseeMarks, bodyMarks, speaker?.nameMarks ?? [], speaker?.officeMarks ?? []];
  const { paragraph, start, text } = statement;
  return {
    ...hitFacts(report, score),
    // Words must stand in the statement; only those that were asked of the title are marked there.
    headingMarks: marksIn(report.title, report.unmarked, { sequences: plan.titles, titles: [], near: [] }),
    hitCount: around.reduce((sum, each) => sum + each.length, marks.length),
    hitParagraphs: marks.length > 0 ? [paragraph] : [],
    snippets: [{ paragraph, text, offset: start, marks }],
    statement: found,
  };
}

function marksIn(text: string | null, unmarked: boolean, plan: MarkPlan): readonly Mark[] {
  return text === null ? [] : findMarks(termTokens(text, unmarked), plan, false);
}

function foundStatement(
  { report, index, statement }: StatementEntry,
  marks: readonly Mark[],
  marksOf: (text: string | null) => readonly Mark[],
): HitStatement {
  const { kind, manner, number, marker, text, paragraph, start, end, verb, addressee, due } = statement;
  const body = speakingBody(statement);
  return {
    id: `${report.id}:${index}`,
    ...{ kind, manner, number, marker, text, marks, paragraph, start, end },
    speaker: speakerOf(report, statement, marksOf),
    body,
    bodyMarks: marksOf(body),
    verb,
    addressee,
    addresseeMarks: marksOf(addressee),
    addresseeSlug: addressee === null ? null : addresseeSlug(addressee),
    due,
  };
}

function speakerOf(
  report: Report,
  { speaker }: Statement,
  marksOf: (text: string | null) => readonly Mark[],
): HitStatement['speaker'] {
  if (speaker === null) return null;
  const { slug, name, titles } = speaker;
  // Which of the titles are former ones stands with the person.
  const offices = report.officeholders.find((each) => each.slug === slug)?.offices ?? [];
  const office = officeHeld({ titles, offices });
  return { slug, name, titles, office, nameMarks: marksOf(name), officeMarks: marksOf(office) };
}
