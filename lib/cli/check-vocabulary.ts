import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
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
const TABLE = /\.json$/;
const SCHEMA = /\.schema\.json$/;

/**
 * Whether the tables that a clerk edits can be read and hold what they should: JSON, their schemas, and what is beyond
 * a schema. One message of severity `error` for each flaw, with its line, in the order of the files and lines. Throws
 * AppError `data-broken` where a schema itself is broken.
 *
 * @param folder the tables; their schemas in `folder/schema`
 * @example await checkVocabulary(VOCABULARY_DIR) // []
 */
export async function checkVocabulary(folder: string): Promise<Message[]> {
  const validators = await readSchemas(join(folder, 'schema'));
  const names = (await readdir(folder)).filter((name) => TABLE.test(name)).map((name) => name.replace(TABLE, ''));
  const tables = new Map<string, Table>();
  const messages: Placed[] = [];
  for (const name of names.toSorted()) {
    const text = await readFile(join(folder, `${name}.json`), 'utf8');
    const read = readTable(name, text);
    if ('value' in read) tables.set(name, read);
    else messages.push(read);
  }
  const flaws = [...tables].flatMap(([name, { value }]): Flaw[] => {
    const validate = validators.get(name);
    if (validate !== undefined) return schemaFlaws(name, validate, value);
    return [{ table: name, path: '', rule: 'no-schema', message: `thiếu lược đồ schema/${name}.schema.json.` }];
  });
  const crossed = crossCheck(new Map([...tables].map(([name, { value }]) => [name, value])));
  for (const flaw of [...flaws, ...crossed]) {
    const { lineOf, doubled } = tables.get(flaw.table) ?? { lineOf: () => 1, doubled: [] };
    messages.push(placed(flaw, lineOf(flaw.path)));
    for (const line of doubled.splice(0)) messages.push(doubledKey(flaw.table, line));
  }
  for (const [name, { doubled }] of tables) for (const line of doubled) messages.push(doubledKey(name, line));
  return messages.toSorted((a, b) => compare(a.message.file, b.message.file) || a.line - b.line).map((each) => each.message);
}
