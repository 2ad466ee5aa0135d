import { describe, expect, it } from 'vitest';
import { SEARCH_KEYS } from '../../url/parse-search';
import { openApi } from './document';
import type { Operation } from './operation';
import { SEARCH_PARAMETERS } from './search-parameters';

const DOCUMENT = openApi(null);
const OPERATIONS: readonly (readonly [path: string, operation: Operation])[] = Object.entries(DOCUMENT.paths).flatMap(
  ([path, methods]) => Object.values(methods).map((operation) => [path, operation] as const),
);

describe('the OpenAPI document', () => {
  it('names the keys that addresses are read by, each once', () => {
    expect(SEARCH_PARAMETERS.map(({ name }) => name).sort()).toEqual([...SEARCH_KEYS].sort());
  });

  it('gives every operation a name of its own, and every part of a path a parameter', () => {
    expect(new Set(OPERATIONS.map(([, { operationId }]) => operationId)).size).toBe(OPERATIONS.length);
    for (const [path, { parameters }] of OPERATIONS) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(parts);
    }
  });

  it('refers to schemas that it has, and has none that nobody refers to', () => {
    const text = JSON.stringify(DOCUMENT);
    const used = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(DOCUMENT.components.schemas).sort());
  });

  it('lets no object have keys that it does not name', () => {
    const open = JSON.stringify(DOCUMENT.components.schemas).match(/"type":"object","properties"/g)?.length;
    const closed = JSON.stringify(DOCUMENT.components.schemas).match(/"additionalProperties":false/g)?.length;
    expect(closed).toBe(open);
  });
});
