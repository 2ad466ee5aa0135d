import { ref, type Schema, TEXT } from './schema';

/** A parameter of an address. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required?: true;
  readonly description: string;
  /** Repeated keys: `tinh=lai-chau&tinh=hue`. */
  readonly explode?: true;
  readonly schema: Schema;
}

interface Content {
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Answer extends Content {
  readonly description: string;
}

/** What one method of one path does. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content & { readonly required: true };
  readonly responses: Readonly<Record<string, Answer>>;
}

export type Paths = Readonly<Record<string, Readonly<Partial<Record<'get' | 'post', Operation>>>>>;

const JSON_TYPE = 'application/json';

/** An answer in JSON. */
export function json(description: string, schema: Schema): Answer {
  return { description, content: { [JSON_TYPE]: { schema } } };
}

/** An answer of another media type. */
export function text(description: string, type: string): Answer {
  return { description, content: { [type]: { schema: TEXT } } };
}

const ERRORS = {
  400: 'Yêu cầu không đọc được.',
  404: 'Không có báo cáo hay địa chỉ này.',
  405: 'Cách gọi này không được hỗ trợ.',
  413: 'Dữ liệu gửi lên quá dài.',
  503: 'Chưa có chỉ mục hoặc chỉ mục bị hỏng; đầu mục Retry-After nói bao lâu nữa nên gọi lại.',
} as const;

/**
 * The errors that an operation may answer with.
 *
 * @example errors(404)['404']?.description
 */
export function errors(...statuses: readonly (keyof typeof ERRORS)[]): Record<string, Answer> {
  return Object.fromEntries(statuses.map((status) => [String(status), json(ERRORS[status], ref('Error'))]));
}

/** The body of a POST in JSON. */
export function jsonBody(schema: Schema): NonNullable<Operation['requestBody']> {
  return { required: true, content: { [JSON_TYPE]: { schema } } };
}
