import type { CitationAnswer } from '../../../cite/citation-answer';
import { COUNT, list, orNull, record, ref, type Schema, said, TEXT, TRUTH } from '../schema';
import { ADDRESS, DATE, DAY, PRECISION } from './common';

type CitedDate = NonNullable<CitationAnswer['date']>;

export const CITATION_SCHEMAS: Readonly<Record<string, Schema>> = {
  Citation: record<CitationAnswer>({
    id: TEXT,
    paragraph: said('Đoạn, đếm từ 0; nơi những chữ ấy đứng hôm nay.', COUNT),
    start: COUNT,
    end: COUNT,
    moved: TRUTH,
    text: said('Nguyên văn.', TEXT),
    cut: TRUTH,
    textHash: said('SHA-256 của text.', { type: 'string', pattern: '^[0-9a-f]{64}$' }),
    speaker: orNull(ref('Speaker')),
    attribution: orNull(TEXT),
    title: orNull(TEXT),
    issuingBody: orNull(TEXT),
    authors: list(TEXT),
    date: orNull(record<CitedDate>({ value: DATE, precision: PRECISION, inferred: TRUTH })),
    place: orNull(TEXT),
    accessed: said('Ngày truy cập.', DAY),
    url: ADDRESS,
    quoteUrl: ADDRESS,
    forms: record<CitationAnswer['forms']>({
      vi: said('Trích dẫn tiếng Việt.', TEXT),
      text: said('Chữ thường.', TEXT),
      html: said('Khối blockquote.', TEXT),
      bibtex: TEXT,
      ris: TEXT,
      csl: said('CSL-JSON, dạng chuỗi.', TEXT),
    }),
  }),
};
