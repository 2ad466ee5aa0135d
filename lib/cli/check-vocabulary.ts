import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { LineCounter, parseDocument } from 'yaml';
import { AppError } from '../errors';
import { linesOf } from '../ingest/yaml-lines';
import type { Message } from '../report/message';
import { jsonMistake } from './json-mistake';
import { PROJECT_ROOT } from './settings';
import { schemaFlaws } from './vocabulary-flaws';
import { crossCheck, type Flaw } from './vocabulary-rules';

/** Where the tables of the project lie; their schemas lie in `schema` below. */
export const VOCABULARY_DIR = join(PROJECT_ROOT, 'data', 'vocabulary');
/** What the messages call that folder, wherever a copy of it is checked. */
const SHOWN = 'data/vocabulary';
const TABLE = /\.json$/;

/** A message before it is sorted by line. */
interface Placed {
  readonly line: number;
  readonly message: Message;
}

interface Table {
  /** Undefined where the file is no JSON. */
  readonly value: unknown;
  /** Line of a path, or of what holds it. */
  readonly lineOf: (path: string) => number;
  readonly messages: readonly Placed[];
}

/**
 * Whether the tables that a clerk edits can be read and hold what they should: JSON, their schemas, and what is beyond
 * a schema. One message of severity `error` for each flaw, with its line, in the order of files and lines. Throws
 * AppError `data-broken` where a schema itself is broken.
 *
 * @param folder the tables; their schemas in `folder/schema`
 * @example await checkVocabulary(VOCABULARY_DIR) // []
 */
export async function checkVocabulary(folder: string): Promise<Message[]> {
  const validators = await readSchemas(join(folder, 'schema'));
  const tables = new Map<string, Table>();
  for (const file of (await jsonFiles(folder)).toSorted()) {
    const name = file.replace(TABLE, '');
    tables.set(name, readTable(name, await readFile(join(folder, file), 'utf8')));
  }
  const values = [...tables].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const]));
  const flaws = values.flatMap(([name, value]): Flaw[] => {
    const validate = validators.get(name);
    if (validate !== undefined) return schemaFlaws(name, validate, value);
    return [{ table: name, path: '', rule: 'no-schema', message: `thiếu lược đồ schema/${name}.schema.json.` }];
  });
  flaws.push(...crossCheck(new Map(values)));
  return [...tables].flatMap(([name, { lineOf, messages }]) => {
    const found = flaws
      .filter(({ table }) => table === name)
      .map(({ path, rule, message }) => placed(name, lineOf(path), rule, message));
    return [...messages, ...found].toSorted((a, b) => a.line - b.line).map(({ message }) => message);
  });
}

/** Checks for the tables, by name; the schemas share the definitions of `common.schema.json`. */
async function readSchemas(folder: string): Promise<ReadonlyMap<string, ValidateFunction>> {
  const ajv = new Ajv({ strict: true, allErrors: true, verbose: true });
  const files = (await jsonFiles(folder)).toSorted();
  try {
    for (const file of files) ajv.addSchema(JSON.parse(await readFile(join(folder, file), 'utf8')), file);
    return new Map(
      files.flatMap((file) => {
        const validate = ajv.getSchema(file);
        return validate === undefined ? [] : [[file.replace('.schema.json', ''), validate] as const];
      }),
    );
  } catch (error) {
    throw new AppError('data-broken', `${SHOWN}/schema: ${error instanceof Error ? error.message : String(error)}`, {
      value: files.join(', '),
      next: 'sửa tệp lược đồ ấy',
    });
  }
}

async function jsonFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => TABLE.test(name));
}

function readTable(name: string, text: string): Table {
  const mistake = jsonMistake(text);
  if (mistake !== null) {
    const line = text.slice(0, mistake.offset).split('\n').length;
    return { value: undefined, lineOf: () => line, messages: [placed(name, line, 'not-json', mistake.message)] };
  }
  let lines: ReadonlyMap<string, number> | null = null;
  const lineOf = (path: string) => {
    lines ??= linesOfJson(text);
    return nearestLine(lines, path);
  };
  return { value: JSON.parse(text), lineOf, messages: [] };
}

/** JSON is YAML, and this parser knows where everything stands. It is slow: only tables with flaws are read by it. */
function linesOfJson(text: string): ReadonlyMap<string, number> {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'json' });
  return linesOf(contents, (offset) => lines.linePos(offset).line);
}

function nearestLine(lines: ReadonlyMap<string, number>, path: string): number {
  const line = lines.get(path);
  const above = path.lastIndexOf('.');
  return line ?? (above < 0 ? 1 : nearestLine(lines, path.slice(0, above)));
}

function placed(name: string, line: number, rule: string, message: string): Placed {
  const file = `${SHOWN}/${name}.json`;
  return { line, message: { file, place: `dòng ${line}`, rule: `vocabulary-${rule}`, severity: 'error', message } };
}
