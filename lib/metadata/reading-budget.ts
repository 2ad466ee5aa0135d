import type { ReviewNote } from '../report/report';

/**
 * So many characters of a source are read for metadata: some seventy pages, several times the longest report
 * met. What is behind them is shown and searched all the same. A source may have 20 MB (an export of a whole database, a
 * test of somebody's patience), and no step of the stage may take minutes on it.
 */
export const MOST_CHARACTERS = 200_000;
/** Every paragraph costs some work, empty ones too: one counts at least as many characters as this. */
const LEAST_PER_PARAGRAPH = 20;
/** Where the budget ends inside a paragraph, it ends between two words, unless one is longer than this. */
const LONGEST_WORD = 60;

/** What the stage reads of a source. */
export interface Budgeted {
  /** The first paragraphs; the last of them may be cut short. */
  readonly paragraphs: readonly string[];
  /** Says that the rest was not read; empty where there is no rest. */
  readonly notes: readonly ReviewNote[];
}

/**
 * The part of a report that extractors read: all of it, unless it is longer than any report.
 *
 * @example withinBudget(['Huyện ủy họp.']) // { paragraphs: ['Huyện ủy họp.'], notes: [] }
 */
export function withinBudget(paragraphs: readonly string[]): Budgeted {
  let left = MOST_CHARACTERS;
  for (const [index, paragraph] of paragraphs.entries()) {
    const cost = Math.max(LEAST_PER_PARAGRAPH, paragraph.length);
    if (cost > left)
      return { paragraphs: [...paragraphs.slice(0, index), ...beginning(paragraph, left)], notes: [NOTE] };
    left -= cost;
  }
  return { paragraphs, notes: [] };
}

function beginning(paragraph: string, length: number): readonly string[] {
  if (length < LEAST_PER_PARAGRAPH) return [];
  const space = paragraph.lastIndexOf(' ', length);
  return [paragraph.slice(0, space > length - LONGEST_WORD ? space : length)];
}

const NOTE: ReviewNote = {
  field: 'paragraphs',
  severity: 'warning',
  message:
    `Văn bản dài hơn ${MOST_CHARACTERS / 1000}.000 ký tự: phần sau vẫn xem và tìm được, ` +
    'nhưng không được đọc để lấy người, văn bản, chỉ đạo và số liệu.',
};
