import { EXPORT_FORMAT_KEY, EXPORT_FORMATS } from '../../../url/export-address';
import { errors, json, type Paths, text } from '../operation';
import { choice, ref } from '../schema';
import { SEARCH_PARAMETERS } from '../search-parameters';

/** Searches, and what leaves the house of them. */
export const SEARCH_PATHS: Paths = {
  '/api/v1/search': {
    get: {
      operationId: 'search',
      summary: 'Tìm trong báo cáo, ý kiến chỉ đạo hoặc trích dẫn.',
      parameters: SEARCH_PARAMETERS,
      responses: { 200: json('Một trang kết quả, kèm bộ lọc.', ref('SearchAnswer')), ...errors(405, 503) },
    },
  },
  '/api/v1/suggest': {
    get: {
      operationId: 'suggest',
      summary: 'Nhiều nhất mười gợi ý cho điều đang gõ; các khóa khác của tìm kiếm được giữ trong địa chỉ gợi ý.',
      parameters: SEARCH_PARAMETERS,
      responses: { 200: json('Các gợi ý, hữu ích nhất trước.', ref('Suggestions')), ...errors(405, 503) },
    },
  },
  '/api/v1/export': {
    get: {
      operationId: 'export',
      summary: 'Mọi kết quả của một tìm kiếm, không chỉ một trang; khóa của trang không có nghĩa ở đây.',
      parameters: [
        ...SEARCH_PARAMETERS,
        {
          name: EXPORT_FORMAT_KEY,
          in: 'query',
          description: 'Dạng tệp; mặc định là json.',
          schema: choice(EXPORT_FORMATS),
        },
      ],
      responses: {
        200: {
          description: 'Tệp tải về. CSV có BOM, tiêu đề cột tiếng Việt, không ô nào chạy như công thức.',
          content: { ...json('', ref('Export')).content, ...text('', 'text/csv').content },
        },
        ...errors(405, 503),
      },
    },
  },
  '/feed.xml': {
    get: {
      operationId: 'feed',
      summary: 'Một tìm kiếm thành nguồn tin Atom (RFC 4287): 50 kết quả mới nhất, chưa rõ ngày đứng cuối.',
      parameters: SEARCH_PARAMETERS,
      responses: { 200: text('Nguồn tin Atom.', 'application/atom+xml'), ...errors(405, 503) },
    },
  },
};
