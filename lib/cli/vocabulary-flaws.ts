import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Flaw } from './vocabulary-rules';

/** What the schema's kinds of values are called, for people. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ trong ngoặc kép',
  array: 'danh sách trong ngoặc vuông [ ]',
  object: 'các mục trong ngoặc nhọn { }',
  boolean: 'true hoặc false',
  integer: 'số nguyên',
  null: 'null',
};

/** How many values a message lists. */
const MAX_LISTED = 12;

/**
 * What a schema finds wrong with a table, in Vietnamese.
 *
 * @example schemaFlaws('topics', validate, { topics: [{ slug: 'Ocop' }] })[0]?.path // 'topics.0.slug'
 */
export function schemaFlaws(table: string, validate: ValidateFunction, value: unknown): Flaw[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => ({
    table,
    path: pathOf(error),
    rule: error.keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    message: messageOf(error),
  }));
}

/** "/topics/3/strong/0" as `topics.3.strong.0`; of a key too many, and of a repeated item, its own place. */
function pathOf({ instancePath, keyword, params }: ErrorObject): string {
  const steps = instancePath.split('/').slice(1);
  const own =
    keyword === 'additionalProperties' ? params.additionalProperty : keyword === 'uniqueItems' ? params.i : null;
  if (own !== null) steps.push(String(own));
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

function messageOf({ keyword, params, data, parentSchema, schema }: ErrorObject): string {
  const means = typeof parentSchema?.description === 'string' ? ` ${parentSchema.description}` : '';
  switch (keyword) {
    case 'additionalProperties':
      return `bảng này không dùng mục “${params.additionalProperty}”.`;
    case 'required':
      return `thiếu mục “${params.missingProperty}”.`;
    case 'type':
      return `ở đây phải là ${[params.type].flat().map(kindOf).join(' hoặc ')}.`;
    case 'enum':
      return `${shown(data)} không dùng được; chọn một trong: ${listed(params.allowedValues)}.`;
    case 'const':
      return `ở đây phải ghi ${shown(schema)}.`;
    case 'pattern':
      return `${shown(data)} viết chưa đúng.${means}`;
    case 'uniqueItems':
      return 'mục này đã có trong cùng danh sách.';
    case 'minItems':
      return `cần ít nhất ${params.limit} mục.`;
    case 'maxItems':
      return `chỉ được ${params.limit} mục.`;
    case 'minimum':
      return `số phải từ ${params.limit} trở lên.`;
    case 'minProperties':
      return `cần ít nhất ${params.limit} mục.`;
    default:
      return `không đúng lược đồ (${keyword}).${means}`;
  }
}

function kindOf(type: unknown): string {
  return KINDS[String(type)] ?? String(type);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

function listed(values: unknown): string {
  return (Array.isArray(values) ? values : [values]).slice(0, MAX_LISTED).map(shown).join(', ');
}
