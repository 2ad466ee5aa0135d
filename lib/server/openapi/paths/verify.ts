import { MAX_VERIFY_LENGTH } from '../../../search/verify/verdict';
import { errors, json, jsonBody, type Paths } from '../operation';
import { record, ref, type Schema } from '../schema';

const PASTED: Schema = { type: 'string', maxLength: MAX_VERIFY_LENGTH };
const VERIFIED = json('Đúng nguyên văn, có khác biệt, hay không có trong kho.', ref('Verified'));

/** A pasted quote held against the corpus. */
export const VERIFY_PATHS: Paths = {
  '/api/v1/verify': {
    get: {
      operationId: 'verify',
      summary: 'Đối chiếu một đoạn trích với các báo cáo trong kho.',
      parameters: [{ name: 'q', in: 'query', required: true, description: 'Đoạn cần đối chiếu.', schema: PASTED }],
      responses: { 200: VERIFIED, ...errors(400, 405, 413, 503) },
    },
    post: {
      operationId: 'verifyPosted',
      summary: 'Như trên, đoạn cần đối chiếu gửi trong thân yêu cầu.',
      parameters: [],
      requestBody: jsonBody(record<{ q: string }>({ q: PASTED })),
      responses: { 200: VERIFIED, ...errors(400, 413, 503) },
    },
  },
};
