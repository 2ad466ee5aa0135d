import type { FormName } from './forms';
import type { EngineResult, FormResult } from './measure-engine';
import type { BenchReport, SetResult } from './report';
import { ENGLISH, type TableWords, VIETNAMESE } from './words-of-tables';

/**
 * A run for the terminal: one table of aligned columns per set, in Vietnamese.
 *
 * @example plainTables(report).join('\n')
 */
export function plainTables(report: BenchReport): string[] {
  return [
    `${report.machine}; Node ${report.node}; ${report.date}`,
    VIETNAMESE.legend,
    ...report.sets.flatMap((set) => [
      '',
      `${set.set}: ${sizeOf(set, VIETNAMESE)}`,
      ...aligned(table(set, VIETNAMESE)),
      ...changes(set, VIETNAMESE).map((line) => `  ${line}`),
    ]),
  ];
}

/**
 * A run for docs/BENCHMARKS.md: what was run where, then one table per set, in English.
 *
 * @example markdownTables(report).join('\n')
 */
export function markdownTables(report: BenchReport): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `Machine: ${report.machine}; Node ${report.node}; ${report.date}. Command: \`${report.command}\`.`,
    `Data: ${report.sets.map((set) => `${set.set} (${sizeOf(set, ENGLISH)})`).join('; ')}.`,
    ENGLISH.legend,
    ...report.sets.flatMap((set) => {
      const [head = [], ...body] = table(set, ENGLISH);
      const changed = changes(set, ENGLISH).join('; ');
      return [
        '',
        `### ${set.set}`,
        '',
        row(head),
        row(head.map((_, index) => (index === 0 ? '---' : '---:'))),
        ...body.map(row),
        ...(changed === '' ? [] : ['', `${changed}.`]),
      ];
    }),
  ];
}

/** Header and rows. What a form was left out for is left out too. */
function table(set: SetResult, words: TableWords): string[][] {
  const number = (value: number, digits: number) => value.toFixed(digits).replace('.', words.decimal);
  const forms = set.engines[0]?.forms.map((result) => result.form) ?? [];
  const typed = forms.includes('typed');
  const keeps = (form: FormName) => typed && forms.includes(form);
  const columns: [head: string, cell: (engine: EngineResult) => string][] = [
    [words.engine, (engine) => words.engineName(engine)],
    ...forms.map((form): [string, (engine: EngineResult) => string] => [
      words.forms[form],
      (engine) => number(resultOf(engine, form)?.ndcg10 ?? 0, 3),
    ]),
  ];
  const ofTyped = (pick: (result: FormResult) => string) => (engine: EngineResult) => {
    const result = resultOf(engine, 'typed');
    return result === undefined ? '' : pick(result);
  };
  if (keeps('unmarked')) columns.push([words.unmarkedKeeps, (engine) => kept(engine, 'unmarked', number)]);
  if (keeps('one-wrong')) columns.push([words.oneWrongKeeps, (engine) => kept(engine, 'one-wrong', number)]);
  if (typed) {
    columns.push([words.recall, ofTyped((result) => number(result.recall20, 3))]);
    columns.push([words.mrr, ofTyped((result) => number(result.mrr10, 3))]);
  }
  columns.push([words.msPerQuery, (engine) => number(engine.medianMs, 2)]);
  columns.push([words.buildSeconds, (engine) => number(engine.buildMs / 1000, 1)]);
  return [columns.map(([head]) => head), ...set.engines.map((engine) => columns.map(([, cell]) => cell(engine)))];
}

/** Share of the typed nDCG@10; a dash where there is hardly anything to keep. */
function kept(engine: EngineResult, form: FormName, number: (value: number, digits: number) => string): string {
  const typed = resultOf(engine, 'typed')?.ndcg10 ?? 0;
  const other = resultOf(engine, form)?.ndcg10 ?? 0;
  return typed < LITTLE ? '–' : `${number((100 * other) / typed, 1)} %`;
}

/** Orama took typed questions so badly (.175) that without marks it kept 264 % of it: no praise. */
const LITTLE = 0.3;

function resultOf(engine: EngineResult, form: FormName): FormResult | undefined {
  return engine.forms.find((result) => result.form === form);
}

function sizeOf(set: SetResult, words: TableWords): string {
  return words.size(words.number.format(set.docs), words.number.format(set.asked), words.number.format(set.queries));
}

/** How many queries the rarer forms touch: a figure over all queries hides it. */
function changes(set: SetResult, words: TableWords): string[] {
  const { number } = words;
  return (set.engines[0]?.forms ?? [])
    .filter(({ form }) => form === 'tone' || form === 'one-wrong')
    .map(({ form, changed }) => words.changed(words.forms[form], number.format(changed), number.format(set.asked)));
}

/** Columns padded to the widest cell: names to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
