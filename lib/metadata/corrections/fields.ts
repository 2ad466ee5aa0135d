import { isRecord } from '../../report/is-record';
import { suggestion } from './near';
import type { Reading } from './reading';
import { asText, items, shown, under, type Written } from './written';

/** Parts of one value that a person may write; `ignored` are those that the report's JSON has and nobody sets. */
export interface Parts {
  readonly known: readonly string[];
  readonly ignored?: readonly string[];
}

/** Names the keys of a map that nothing reads, with the one that may have been meant. */
export function warnUnknown(written: Written, { known, ignored = [] }: Parts, reading: Reading): void {
  if (!isRecord(written.value)) return;
  for (const [key, value] of Object.entries(written.value)) {
    if (known.includes(key) || ignored.includes(key)) continue;
    const meant = suggestion(key, known) || ` Dùng được: ${known.join(', ')}.`;
    reading.warn({ value, path: [...written.path, key] }, 'unknown-key', `khóa này không được dùng.${meant}`);
  }
}

/** A value, or `undefined` where the key is not there, or `null` where it was refused. */
export type Read<T> = T | null | undefined;

/** A non-empty text under a key. */
export function textAt(written: Written, key: string, reading: Reading): Read<string> {
  const at = under(written, key);
  if (at === undefined || at.value === null) return undefined;
  return asText(at.value) ?? reading.refuse(at, `phải là một dòng chữ, đang ghi “${shown(at.value)}”.${quoteIt(at)}`);
}

/** YAML takes bare digits for a number. */
export function quoteIt({ value }: Written): string {
  return typeof value === 'number' ? ` Hãy đặt trong ngoặc kép: "${value}".` : '';
}

/** A finite number under a key. */
export function numberAt(written: Written, key: string, reading: Reading): Read<number> {
  const at = under(written, key);
  if (at === undefined || at.value === null) return undefined;
  if (typeof at.value === 'number' && Number.isFinite(at.value)) return at.value;
  return reading.refuse(at, `phải là một số như 25 hoặc 17.5, đang ghi “${shown(at.value)}”.`);
}

/** A place in a list, from 1. */
export function countAt(written: Written, key: string, reading: Reading): Read<number> {
  return wholeAt(written, key, 1, reading);
}

/** The index of a paragraph, from 0. */
export function indexAt(written: Written, key: string, reading: Reading): Read<number> {
  return wholeAt(written, key, 0, reading);
}

function wholeAt(written: Written, key: string, least: number, reading: Reading): Read<number> {
  const number = numberAt(written, key, reading);
  if (number == null || (Number.isSafeInteger(number) && number >= least)) return number;
  const at = under(written, key) ?? written;
  return reading.refuse(at, `phải là số nguyên từ ${least}, đang ghi “${shown(at.value)}”.`);
}

/** One of a few words under a key. */
export function choiceAt<T extends string>(
  written: Written,
  key: string,
  choices: readonly T[],
  reading: Reading,
): Read<T> {
  const at = under(written, key);
  if (at === undefined || at.value === null) return undefined;
  const found = choices.find((choice) => choice === at.value);
  if (found !== undefined) return found;
  const near = suggestion(shown(at.value), choices);
  return reading.refuse(at, `“${shown(at.value)}” không dùng được, chọn một trong: ${choices.join(', ')}.${near}`);
}

/** A list of texts (one text counts as a list of one); each wrong item is told at its line. */
export function textsOf(written: Written, reading: Reading, what: string): readonly string[] | null {
  const texts = items(written).map(
    (item) => asText(item.value) ?? reading.refuse(item, `${what} phải là chữ, đang ghi “${shown(item.value)}”.`),
  );
  return allRead(texts);
}

/** All of them, or null where one was refused: half a correction would be no correction. */
export function allRead<T>(read: readonly (T | null)[]): readonly T[] | null {
  const good = read.filter((each) => each !== null);
  return good.length === read.length ? good : null;
}
