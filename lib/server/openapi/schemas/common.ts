import type { Evidence, Span } from '../../../report/report';
import type { Labelled } from '../../../search/result';
import type { Ignored } from '../../../url/parse-search';
import { COUNT, choice, orNull, record, type Schema, said, TEXT } from '../schema';

/** A path of this site: `/bao-cao/…`. */
export const PATH: Schema = { type: 'string', pattern: '^/' };
/** The same with the host before it where that is known. */
export const ADDRESS: Schema = { type: 'string', pattern: '^(https?://|/)' };
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const DATE: Schema = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
export const DAY: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
export const MOMENT: Schema = { type: 'string', format: 'date-time' };
export const PRECISION = choice(['day', 'month', 'year']);

/** Where something stands in a paragraph; spread into what stands there. */
export const SPAN: { readonly [K in keyof Span]: Schema } = {
  paragraph: said('Đoạn, đếm từ 0.', COUNT),
  start: said('Vị trí đầu trong đoạn, theo đơn vị UTF-16.', COUNT),
  end: said('Vị trí cuối, không kể.', COUNT),
};

export const COMMON_SCHEMAS: Readonly<Record<string, Schema>> = {
  Mark: {
    description: 'Chỗ đánh dấu [đầu, cuối) trong văn bản đứng cùng, theo đơn vị UTF-16.',
    type: 'array',
    prefixItems: [COUNT, COUNT],
    items: false,
    minItems: 2,
  },
  Span: record<Span>(SPAN),
  Labelled: record<Labelled>({ slug: TEXT, label: TEXT }),
  Evidence: {
    ...record<Evidence>({
      source: choice(['text', 'front-matter', 'file-name', 'sidecar', 'gazetteer']),
      paragraph: orNull(COUNT),
      start: orNull(COUNT),
      end: orNull(COUNT),
      text: TEXT,
      rule: TEXT,
    }),
    description: 'Căn cứ của một giá trị: những chữ nói lên giá trị ấy và quy tắc đã đọc.',
  },
  Ignored: record<Ignored>({ key: TEXT, value: TEXT, why: TEXT }),
  Error: record<{ error: unknown }>({
    error: record<{ code: string; message: string }>({ code: TEXT, message: TEXT }),
  }),
};
