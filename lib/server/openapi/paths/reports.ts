import { errors, json, type Parameter, type Paths, text } from '../operation';
import { ref, type Schema, TEXT } from '../schema';

export const REPORT_ID: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Mã báo cáo.',
  schema: TEXT,
};

const pair = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

/** One report, its original, and all of them. */
export const REPORT_PATHS: Paths = {
  '/api/v1/reports/{id}': {
    get: {
      operationId: 'report',
      summary: 'Toàn bộ một báo cáo với căn cứ của từng thông tin.',
      parameters: [REPORT_ID],
      responses: { 200: json('Báo cáo.', ref('Report')), ...errors(404, 405, 503) },
    },
  },
  '/api/v1/reports/{id}/source': {
    get: {
      operationId: 'source',
      summary: 'Tệp gốc, đúng từng byte.',
      parameters: [REPORT_ID],
      responses: { 200: text('Tệp gốc tải về.', 'application/octet-stream'), ...errors(404, 405, 503) },
    },
  },
  '/api/v1/reports/{id}/related': {
    get: {
      operationId: 'related',
      summary: 'Nhiều nhất sáu báo cáo gần với báo cáo này, kèm lý do.',
      parameters: [REPORT_ID],
      responses: { 200: json('Báo cáo liên quan.', ref('Related')), ...errors(404, 405, 503) },
    },
  },
  '/api/v1/reports/{id}/citation': {
    get: {
      operationId: 'citation',
      summary: 'Trích dẫn một đoạn hoặc những chữ trong đoạn, ở mọi dạng.',
      parameters: [
        REPORT_ID,
        pair('doan', 'Đoạn, đếm từ 1.', { type: 'integer', minimum: 1 }),
        pair('trich', 'Những chữ được trích; không có thì là cả đoạn.', TEXT),
        pair('lan', 'Lần thứ mấy những chữ ấy có trong đoạn, đếm từ 1.', { type: 'integer', minimum: 1 }),
        pair('ma', 'Mã của cả đoạn, để biết đoạn đã đổi hay chưa.', TEXT),
      ],
      responses: { 200: json('Trích dẫn.', ref('Citation')), ...errors(400, 404, 405, 503) },
    },
  },
  '/api/v1/corpus.jsonl': {
    get: {
      operationId: 'corpus',
      summary: 'Cả kho dạng JSON Lines: mỗi dòng một báo cáo, đúng như /api/v1/reports/{id} trả về.',
      parameters: [],
      responses: { 200: text('Mỗi dòng theo lược đồ Report.', 'application/x-ndjson'), ...errors(405, 503) },
    },
  },
};
