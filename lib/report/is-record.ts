/**
 * Whether a parsed value (JSON, YAML) is an object with keys: no list, not null.
 *
 * @example isRecord({ a: 1 }) // true
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
