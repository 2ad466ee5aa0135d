import { errors, json, type Paths } from '../operation';
import { ref } from '../schema';

/** The service itself. */
export const SERVICE_PATHS: Paths = {
  '/api/health': {
    get: {
      operationId: 'health',
      summary: 'Máy chủ có trả lời không, chỉ mục nào đang dùng.',
      parameters: [],
      responses: { 200: json('Đang hoạt động.', ref('Health')), ...errors(405, 503) },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'openapi',
      summary: 'Tài liệu này.',
      parameters: [],
      responses: { 200: json('OpenAPI 3.1.', { type: 'object' }), ...errors(405) },
    },
  },
};
