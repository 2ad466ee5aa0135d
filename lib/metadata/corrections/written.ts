import { isRecord } from '../../report/is-record';
/** A piece of what somebody wrote: anything that YAML can hold, and the path to it. */
export interface Written {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/**
 * What stands under a key of a map; undefined where the key is not there or the piece is no map.
 *
 * @example under({ value: { name: 'Lò Văn Hùng' }, path: ['officeholders', 0] }, 'name')?.path // ['officeholders', 0, 'name']
 */
export function under(written: Written, key: string): Written | undefined {
  if (!isRecord(written.value) || !Object.hasOwn(written.value, key)) return undefined;
  return { value: written.value[key], path: [...written.path, key] };
}

/** The items of a list; a single value counts as a list of one, null as an empty one. */
export function items(written: Written): readonly Written[] {
  if (written.value === null) return [];
  if (!Array.isArray(written.value)) return [written];
  return written.value.map((value: unknown, index) => ({ value, path: [...written.path, index] }));
}

/** A non-empty text; null for anything else. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC').trim() : null;
}

/** What to print of a value in a message. */
export function shown(value: unknown): string {
  // JSON has no infinity and would call it null.
  const plain = typeof value === 'string' || typeof value === 'number';
  const text = plain ? String(value) : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/gu, ' ');
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}

const MAX_SHOWN = 60;
