import { isRecord } from '../../report/is-record';
/** A piece of JSON with the way to it, and the list in which wrong pieces are told. */
export interface Json {
  readonly value: unknown;
  readonly path: string;
  readonly problems: string[];
}

/**
 * What stands under a key; null where it is not there (or null itself), and where the piece is no object.
 *
 * @example at({ value: { a: 1 }, path: '', problems: [] }, 'a')?.value // 1
 */
export function at({ value, path, problems }: Json, key: string): Json | null {
  if (!isRecord(value) || value[key] == null) return null;
  return { value: value[key], path: path === '' ? key : `${path}.${key}`, problems };
}

/** Whether the key is written at all, be it with null. */
export function has({ value }: Json, key: string): boolean {
  return isRecord(value) && Object.hasOwn(value, key);
}

export function textOf(json: Json | null): string | null {
  if (json === null) return null;
  return typeof json.value === 'string' ? json.value.normalize('NFC') : wrong(json, 'chữ');
}

export function numberOf(json: Json | null): number | null {
  if (json === null) return null;
  return typeof json.value === 'number' ? json.value : wrong(json, 'số');
}

/** The items of a list; none where it is missing. */
export function listOf(json: Json | null): readonly Json[] {
  if (json === null) return [];
  if (!Array.isArray(json.value)) return wrong(json, 'danh sách') ?? [];
  return json.value.map((value: unknown, index) => ({ ...json, value, path: `${json.path}[${index + 1}]` }));
}

export function textsOf(json: Json | null): readonly string[] {
  return listOf(json).flatMap((item) => textOf(item) ?? []);
}

export function wrong({ path, problems }: Json, what: string): null {
  problems.push(`“${path}” phải là ${what}.`);
  return null;
}
