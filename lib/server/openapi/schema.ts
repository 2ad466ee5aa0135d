/** A JSON Schema 2020-12, as much of it as answers here need. OpenAPI 3.1 takes it as it is. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string;
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly default?: string | number;
}

/**
 * An object of exactly these keys. `T` is the type of the answer in the code: a key that the one has and the other has
 * not does not compile.
 *
 * @param optional keys that may be missing
 * @example record<{ a: string; b?: number }>({ a: TEXT, b: COUNT }, ['b'])
 */
export function record<T>(
  properties: { readonly [K in keyof Required<T> & string]: Schema },
  optional: readonly (keyof T & string)[] = [],
): Schema {
  const left = new Set<string>(optional);
  const required = Object.keys(properties).filter((key) => !left.has(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

export const TEXT: Schema = { type: 'string' };
export const COUNT: Schema = { type: 'integer', minimum: 0 };
export const NUMBER: Schema = { type: 'number' };
export const TRUTH: Schema = { type: 'boolean' };

/** One of the schemas of the document by its name. */
export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

export function choice(values: readonly string[]): Schema {
  return { type: 'string', enum: values };
}

/** The value, or null where it is not known. */
export function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** The same with a word about it, in Vietnamese. */
export function said(description: string, schema: Schema): Schema {
  return { ...schema, description };
}
