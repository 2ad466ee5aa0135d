import { expect, test } from '@playwright/test';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';

/*
 * The document against the running server: generated requests, good, odd and hostile, and every answer held against the
 * schema that the document gives for it. Objects allow no keys beside those they name, so what is not documented fails.
 */

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly schema: { readonly enum?: readonly (string | number)[] };
}

interface Answer {
  readonly content: Readonly<Record<string, { readonly schema: AnySchema }>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, Answer>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, AnySchema>> };
}

const SEED = 20261122;
const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** An address of this length passes with every server; e2e/api.spec.ts tries a much longer one. */
const MAX_ADDRESS = 12_000;

/** As they stand in an address: some are no UTF-8 at all. */
const HOSTILE = [
  '',
  '%20',
  '%FF',
  '%00',
  '%E1%BB',
  '%ED%A0%80',
  '..%2F..%2Fetc%2Fpasswd',
  '__proto__',
  'constructor',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  "'%20OR%201=1--",
  '=cmd%7C%27/C%20calc%27!A0',
  '-1',
  '0',
  '1e9',
  '99999999999999999999',
  '2022-02-30',
  '31/02/2022',
  'null',
  encodeURIComponent('huyện ủy'.normalize('NFD')),
  encodeURIComponent('👩‍🌾 \u202eabc\ufeff'),
  encodeURIComponent('((("nông thôn'),
  encodeURIComponent('-xã HOẶC ('),
  'a'.repeat(3000),
] as const;

const WORDS = [
  'ocop',
  'huyện ủy',
  '"nông thôn mới"',
  'giam ngheo',
  'xã -covid',
  'đường GẦN/3 xã',
  'nong thon moiw',
  'zzzz',
];
const DATES = ['2021', '2022-12', '2022-12-13', '13/12/2022'];

/** Good values of the keys of a search, some of which only the server knows. */
async function goodValues(ask: (path: string) => Promise<Response>): Promise<Record<string, string[]>> {
  const found = async (unit: string) => (await (await ask(`/api/v1/search?loai=${unit}`)).json()).facets;
  const reports = await found('bao-cao');
  const directives = await found('chi-dao');
  const values = (facet: { value: string }[]) => facet.slice(0, 5).map(({ value }) => value);
  return {
    q: WORDS,
    tinh: values(reports.tinh),
    'tinh-moi': values(reports['tinh-moi']),
    huyen: reports.tinh.flatMap((each: { children?: { value: string }[] }) => values(each.children ?? [])).slice(0, 5),
    xa: reports['tinh-moi']
      .flatMap((each: { children?: { value: string }[] }) => values(each.children ?? []))
      .slice(0, 5),
    'can-bo': values(reports['can-bo']),
    'chu-de': values(reports['chu-de']),
    'van-ban': values(reports['van-ban']),
    'noi-nhan': values(directives['noi-nhan']),
    tu: DATES,
    den: DATES,
    'han-tu': DATES,
    'han-den': DATES,
    trang: ['1', '2', '7'],
    doan: ['1', '2', '5'],
    lan: ['1', '2'],
    trich: ['', 'huyện', 'Huyện ủy'],
  };
}

/** A path with its pairs, as generated. */
function addresses(
  path: string,
  parameters: readonly Parameter[],
  good: Record<string, string[]>,
  count: number,
): string[] {
  const inQuery = parameters.filter((each) => each.in === 'query');
  const pair = fc
    .constantFrom(...inQuery, { name: 'la', in: 'query' as const, schema: {} })
    .chain(({ name, schema }) => {
      const fine = [...(schema.enum ?? []), ...(good[name] ?? WORDS)].map((each) => encodeURIComponent(each));
      const value = fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...fine) },
        { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
      );
      return value.map((each) => `${name}=${each}`);
    });
  const ids = path.includes('{id}')
    ? fc.constantFrom(...(good.id ?? []), ...HOSTILE.filter((each) => each !== ''))
    : fc.constant('');
  const address = fc
    .tuple(ids, fc.array(pair, { maxLength: 5 }))
    .map(
      ([id, pairs]) =>
        `${path.replace('{id}', id)}${inQuery.length === 0 || pairs.length === 0 ? '' : `?${pairs.join('&')}`}`,
    )
    .filter((each) => each.length < MAX_ADDRESS);
  return [...new Set(fc.sample(address, { seed: SEED, numRuns: count }))];
}

class Contract {
  private readonly ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { 'date-time': true } });
  private readonly compiled = new Map<AnySchema, ValidateFunction>();

  constructor(document: Document) {
    for (const [name, schema] of Object.entries(document.components.schemas))
      this.ajv.addSchema(local(schema), `/${name}`);
  }

  /** What is wrong with an answer; null where it is as the document says. */
  async fault(operation: Operation, response: Response): Promise<string | null> {
    const { status } = response;
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const body = await response.text();
    const schema = operation.responses[String(status)]?.content[type]?.schema;
    if (schema === undefined) return `${status} ${type} is not documented: ${body.slice(0, 200)}`;
    if (type === 'application/x-ndjson') {
      const lines = body.trimEnd().split('\n');
      return (
        lines
          .map((line) => this.check({ $ref: '#/components/schemas/Report' }, JSON.parse(line)))
          .find((each) => each !== null) ?? null
      );
    }
    return this.check(schema, type === 'application/json' ? JSON.parse(body) : body);
  }

  private check(schema: AnySchema, value: unknown): string | null {
    const validate = this.compiled.get(schema) ?? this.ajv.compile(local(schema));
    this.compiled.set(schema, validate);
    return validate(value) ? null : this.ajv.errorsText(validate.errors, { separator: '\n' });
  }
}

/** The document's references as those of schemas that stand alone. */
function local(schema: AnySchema): AnySchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '/'));
}

/** Some at a time: a server with two cores is not to be measured here. */
async function each<T>(values: readonly T[], run: (value: T) => Promise<void>): Promise<void> {
  const left = [...values];
  const worker = async () => {
    for (let value = left.shift(); value !== undefined; value = left.shift()) await run(value);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

/** Bodies of a POST with the statuses that they may get. */
const BODIES: readonly (readonly [body: string, type: string, statuses: readonly number[]])[] = [
  [JSON.stringify({ q: 'thích ứng an toàn, linh hoạt' }), 'application/json', [200]],
  [JSON.stringify({ q: 'huyện ủy'.normalize('NFD') }), 'application/json', [200]],
  [JSON.stringify({ q: '\ud800 <b>&' }), 'application/json', [200]],
  [JSON.stringify({ q: 'a'.repeat(5001) }), 'application/json', [413]],
  [JSON.stringify({ q: 'a'.repeat(3_000_000) }), 'application/json', [413]],
  [JSON.stringify({ q: 7 }), 'application/json', [400]],
  [JSON.stringify(['q']), 'application/json', [400]],
  ['{', 'application/json', [400]],
  ['', 'application/json', [400]],
  ['null', 'application/json', [400]],
  ['q=ocop', 'application/x-www-form-urlencoded', [400]],
];

test('mọi câu trả lời đúng với tài liệu OpenAPI', async ({ baseURL }) => {
  // Not Playwright’s own client: it mends addresses. A kept connection may be closed just when it is used again.
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${baseURL}${path}`, init).catch(() => fetch(`${baseURL}${path}`, init));
  const document: Document = await (await ask('/api/openapi.json')).json();
  const contract = new Contract(document);
  const good = await goodValues(ask);
  const { hits } = await (await ask('/api/v1/search?q=ocop')).json();
  const ids: string[] = hits.map(({ id }: { id: string }) => encodeURIComponent(id));
  good.id = ids;
  for (const [path, operations] of Object.entries(document.paths)) {
    const { get } = operations;
    if (get === undefined) throw new Error(`${path} has no GET`);
    const count = path === '/api/v1/search' ? 100 : get.parameters.length === 0 ? 1 : 25;
    await each(addresses(path, get.parameters, good, count), async (address) => {
      const response = await ask(address);
      expect(response.status, address).toBeLessThan(500);
      expect(await contract.fault(get, response), address).toBeNull();
    });
    for (const method of METHODS.filter((each) => operations[each.toLowerCase()] === undefined)) {
      const address = path.replace('{id}', ids[0] ?? '');
      const response = await ask(address, { method });
      expect(response.status, `${method} ${address}`).toBe(405);
      expect(await contract.fault(get, response), `${method} ${address}`).toBeNull();
    }
  }
  const post = document.paths['/api/v1/verify']?.post;
  if (post === undefined) throw new Error('no POST /api/v1/verify');
  for (const [body, type, statuses] of BODIES) {
    const response = await ask('/api/v1/verify', { method: 'POST', body, headers: { 'Content-Type': type } });
    expect(statuses, body.slice(0, 80)).toContain(response.status);
    expect(await contract.fault(post, response), body.slice(0, 80)).toBeNull();
  }
});
