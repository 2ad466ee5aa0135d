import type { Paths } from './operation';
import { REPORT_PATHS } from './paths/reports';
import { SEARCH_PATHS } from './paths/search';
import { SERVICE_PATHS } from './paths/service';
import { VERIFY_PATHS } from './paths/verify';
import type { Schema } from './schema';
import { CITATION_SCHEMAS } from './schemas/citation';
import { COMMON_SCHEMAS } from './schemas/common';
import { HIT_SCHEMAS } from './schemas/hit';
import { REPORT_SCHEMAS } from './schemas/report';
import { SEARCH_SCHEMAS } from './schemas/search';
import { SMALL_SCHEMAS } from './schemas/small';
import { VERIFY_SCHEMAS } from './schemas/verify';

export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Paths;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A resource is a file of paths and a file of schemas; here they come together. */
const PATHS: Paths = { ...SEARCH_PATHS, ...REPORT_PATHS, ...VERIFY_PATHS, ...SERVICE_PATHS };
const SCHEMAS = {
  ...COMMON_SCHEMAS,
  ...SEARCH_SCHEMAS,
  ...HIT_SCHEMAS,
  ...REPORT_SCHEMAS,
  ...CITATION_SCHEMAS,
  ...VERIFY_SCHEMAS,
  ...SMALL_SCHEMAS,
};

/**
 * The HTTP interface as OpenAPI 3.1. Keys of answers cannot drift from the code, their types hold them (`record`); their
 * values are held against the running server by e2e/openapi.spec.ts.
 *
 * @param base the site's address; null: relative to the document's own
 * @example openApi(null).paths['/api/v1/search']?.get?.operationId // 'search'
 */
export function openApi(base: string | null): OpenApi {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sao Lục',
      version: '1',
      description:
        'Tìm toàn văn trong báo cáo của huyện ủy và chính quyền địa phương. Giá trị không đọc được của một khóa không phải là lỗi: nó được nêu trong `ignored`. Mọi lỗi có dạng Error.',
    },
    servers: [{ url: base ?? '/' }],
    paths: PATHS,
    components: { schemas: SCHEMAS },
  };
}
