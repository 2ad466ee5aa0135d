import type { BenchEngine } from './engine';
import { ENGINES } from './engines';
import { FORM_NAMES, type FormName } from './forms';
import { judgedSetNames } from './judged';

/** What a run measures, read from the command line. */
export interface BenchRequest {
  readonly dir: string;
  readonly sets: readonly string[];
  readonly engines: readonly BenchEngine[];
  readonly forms: readonly FormName[];
  /** Ask every n-th query; null: as many as are enough. */
  readonly every: number | null;
  readonly json: string | null;
  readonly markdown: boolean;
}

/** A value that the person who typed the command can put right; the message is Vietnamese. */
export class WrongValue extends Error {}

/**
 * Options of `npm run bench -- relevance` as `lib/cli/bench.ts` hands them over, a JSON object. Lists are in the order
 * of the project, not of the command. Throws WrongValue.
 *
 * @example readRequest('{"dir":"relevance","only":"sao-luc"}').engines.length // 1
 */
export function readRequest(json: string): BenchRequest {
  const options = new Map(Object.entries(asRecord(JSON.parse(json))));
  const text = (key: string) => {
    const value = options.get(key);
    return typeof value === 'string' ? value : null;
  };
  const dir = text('dir') ?? '.';
  const sets = judgedSetNames(dir);
  if (sets.length === 0) throw new WrongValue(`Không có bộ câu hỏi nào (docs.jsonl, queries.jsonl) trong ${dir}.`);
  const only = chosen(
    '--only',
    text('only'),
    ENGINES.map((engine) => engine.name),
  );
  const every = options.has('every') ? Number(text('every')) : null;
  if (every !== null && (!Number.isInteger(every) || every < 1))
    throw new WrongValue('--every cần một số nguyên từ 1.');
  return {
    dir,
    sets: chosen('--sets', text('sets'), sets),
    engines: ENGINES.filter((engine) => only.includes(engine.name)),
    forms: chosen('--forms', text('forms'), FORM_NAMES),
    every,
    json: text('json'),
    markdown: options.get('markdown') === true,
  };
}

/** The named ones among `known`, all where nothing is named. */
function chosen<T extends string>(option: string, list: string | null, known: readonly T[]): readonly T[] {
  if (list === null) return known;
  const wanted = list.split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !known.some((each) => each === name));
  if (unknown.length > 0) {
    throw new WrongValue(`${option}: không có “${unknown.join(', ')}”. Có: ${known.join(', ')}.`);
  }
  return known.filter((name) => wanted.includes(name));
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
