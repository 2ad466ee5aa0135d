import { SIDECAR_ENDING } from '../ingest/sidecar';
import type { Message } from '../report/message';
import type { Report } from '../report/report';
import { type Doubt, REVIEW_RULES } from './review-rules';

/** A message with how much the search gains when a person answers it (more is more), and how to. */
export interface Finding extends Message {
  readonly rank: number;
  /** Vietnamese; null where the message itself says what to do. */
  readonly mend: string | null;
}

/** Fields whose own rules say more than the note that the metadata stage leaves for readers of the page. */
const OWN_WORDS = new Set(['title', 'date', 'directiveLists', 'statements', 'indicators', 'topics']);
const NOTE_RANKS: Readonly<Record<string, number>> = { officeholders: 50, statements: 45, district: 12, province: 12 };
const NOTE_RANK = 10;

/**
 * What is missing or doubtful in the metadata of one report, the most useful first.
 *
 * @example reviewReport(report).map((finding) => finding.message) // ['Chưa có tiêu đề.']
 */
export function reviewReport(report: Report): Finding[] {
  const file = report.source.name;
  const sidecar = `${file.split('/').at(-1) ?? file}${SIDECAR_ENDING}`;
  const answered = new Set(report.corrected.map(({ field }) => field));
  const asked = REVIEW_RULES.filter(({ answeredBy }) => !answeredBy.some((field) => answered.has(field)));
  const own = asked.flatMap(({ rank, field, rule, severity, find }) =>
    find(report).map(
      ({ message, write, into = sidecar }: Doubt): Finding => ({
        file,
        place: field,
        rule,
        severity,
        message,
        rank,
        mend: `Ghi vào ${into}: ${write}`,
      }),
    ),
  );
  const said = new Set(own.map(({ place }) => place));
  const notes = report.review
    .filter(({ field }) => !(OWN_WORDS.has(field) && said.has(field)))
    .filter(({ field }) => !(field === 'directiveLists' && answered.has('statements')))
    .map(({ field, severity, message }): Finding => {
      const rank = (NOTE_RANKS[field] ?? NOTE_RANK) + (severity === 'info' ? 0 : 5);
      return { file, place: field, rule: 'review', severity, message, rank, mend: null };
    });
  return [...own, ...notes].toSorted((a, b) => b.rank - a.rank);
}

const MESSAGE_RANKS = { error: 120, warning: 65, info: 5 } as const;

/** A message of the reading itself: a source or a correction that cannot be read comes before all doubts. */
export function ranked(message: Message): Finding {
  return { ...message, rank: MESSAGE_RANKS[message.severity], mend: null };
}
