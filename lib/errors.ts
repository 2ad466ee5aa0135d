/**
 * One table of codes for every broken promise and every HTTP error.
 * A visitor's odd URL and a bad source file are not errors (DESIGN §6): they become `ignored` and messages.
 */
export const ERROR_CODES = {
  'bad-request': { status: 400, message: 'Yêu cầu không đọc được.' },
  'not-found': { status: 404, message: 'Không tìm thấy báo cáo này.' },
  'no-such-words': { status: 404, message: 'Không còn thấy những chữ này trong báo cáo.' },
  'no-such-address': { status: 404, message: 'Không có địa chỉ này.' },
  'too-long': { status: 413, message: 'Đoạn gửi lên quá dài.' },
  'method-not-allowed': { status: 405, message: 'Cách gọi này không được hỗ trợ.' },
  'index-missing': { status: 503, message: 'Chưa có chỉ mục. Vui lòng chạy “npm run index” rồi tải lại trang.' },
  'index-broken': { status: 503, message: 'Chỉ mục bị hỏng. Vui lòng chạy lại “npm run index”.' },
  'wrong-use': { status: 400, message: 'Lệnh được gọi sai cách.' },
  'data-broken': { status: 500, message: 'Tệp dữ liệu của dự án bị hỏng.' },
  internal: { status: 500, message: 'Có lỗi ngoài dự kiến. Vui lòng thử lại sau ít phút.' },
} as const satisfies Record<string, { status: number; message: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * A broken promise between parts of the program.
 *
 * @example
 * throw new AppError('index-missing', 'no current.json', { value: indexDir, next: 'npm run index' });
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** The value that broke the promise, for the log. */
  readonly value: unknown;
  /** What the reader of the log should do next. */
  readonly next: string | undefined;

  constructor(code: ErrorCode, what: string, detail: { value?: unknown; next?: string; cause?: unknown } = {}) {
    super(`${code}: ${what}${detail.next === undefined ? '' : ` (${detail.next})`}`, { cause: detail.cause });
    this.name = 'AppError';
    this.code = code;
    this.value = detail.value;
    this.next = detail.next;
  }
}
