import { fieldOver, type ReportScore, SCORED_FIELDS } from './score-report';
import { figuresOf, type Tally } from './tally';

/** More misses than these are printed only when asked for. */
const FEW = 40;

/**
 * The figures as a table for a terminal, each miss with its report and words, and what the gold denies.
 *
 * @param all print every miss, however many there are
 * @example printScores(scores, false).join('\n')
 */
export function printScores(scores: readonly ReportScore[], all: boolean): string[] {
  const tallies = [...SCORED_FIELDS].map(([field, label]) => ({ label, field, tally: fieldOver(scores, field) }));
  const scored = tallies.filter(({ tally }) => tally.found.length + tally.wrong.length + tally.missed.length > 0);
  const width = Math.max(...[...SCORED_FIELDS.values()].map((label) => label.length)) + 2;
  const misses = missesOf(scores);
  const shown = all || misses.length <= FEW ? misses : misses.slice(0, FEW);
  const rest = misses.length - shown.length;
  const denied = scores.flatMap(({ file, denied: values }) => values.map((value) => ({ file, ...value })));
  return [
    `${'Trường'.padEnd(width)} chính xác  đầy đủ    F1   đúng  sai  thiếu`,
    ...scored.map(({ label, tally }) => row(label.padEnd(width), tally)),
    ...(shown.length === 0 ? [] : ['', 'Chưa khớp:', ...shown]),
    ...(rest === 0 ? [] : [`… và ${rest} điều nữa (xem hết bằng --verbose)`]),
    '',
    `Giá trị mà bản làm tay phủ nhận: ${denied.length}.`,
    ...denied.map(({ file, field, text }) => `  ${file}  ${field}: ${text}`),
    `Đã đo ${scores.length} báo cáo.`,
  ];
}

function row(label: string, tally: Tally): string {
  const { precision, recall, f1 } = figuresOf(tally);
  const figure = (value: number | null, width: number) => (value === null ? '–' : value.toFixed(2)).padStart(width);
  const count = (values: readonly string[], width: number) => String(values.length).padStart(width);
  const counts = `${count(tally.found, 7)}${count(tally.wrong, 5)}${count(tally.missed, 7)}`;
  return `${label}${figure(precision, 10)}${figure(recall, 9)}${figure(f1, 6)}${counts}`;
}

function missesOf(scores: readonly ReportScore[]): string[] {
  return scores.flatMap(({ file, fields }) =>
    [...SCORED_FIELDS].flatMap(([field, label]) => {
      const { wrong = [], missed = [] } = fields.get(field) ?? {};
      return [
        ...wrong.map((text) => `  ${file}  ${label}, sai: ${text}`),
        ...missed.map((text) => `  ${file}  ${label}, thiếu: ${text}`),
      ];
    }),
  );
}
