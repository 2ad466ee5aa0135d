import type { Hit, HitStatement, Snippet } from '../../../search/result';
import { COUNT, choice, list, NUMBER, orNull, record, ref, type Schema, said, TEXT, TRUTH } from '../schema';
import { DATE, PATH, PRECISION, SPAN } from './common';

type HitAnswer = Hit & { readonly url: string };
type HitDate = NonNullable<Hit['date']>;
type HitSpeaker = NonNullable<HitStatement['speaker']>;
type HitPerson = Hit['officeholders'][number];

const MARKS = list(ref('Mark'));
const PERSON = record<HitPerson>({ slug: TEXT, name: TEXT, titles: list(TEXT), office: orNull(TEXT) });

export const HIT_SCHEMAS: Readonly<Record<string, Schema>> = {
  Hit: record<HitAnswer>({
    id: TEXT,
    url: PATH,
    title: orNull(TEXT),
    heading: said('Tiêu đề, hoặc những chữ đầu của báo cáo không có tiêu đề.', TEXT),
    headingMarks: MARKS,
    score: NUMBER,
    hitCount: COUNT,
    hitParagraphs: list(COUNT),
    date: orNull(record<HitDate>({ value: DATE, precision: PRECISION, inferred: TRUTH })),
    province: orNull(ref('Labelled')),
    provinceNow: orNull(ref('Labelled')),
    district: orNull(ref('Labelled')),
    commune: orNull(ref('Labelled')),
    officeholders: list(PERSON),
    topics: list(ref('Labelled')),
    snippets: list(ref('Snippet')),
    statement: orNull(ref('HitStatement')),
  }),
  Snippet: record<Snippet>({ paragraph: COUNT, text: TEXT, offset: COUNT, marks: MARKS }),
  HitStatement: record<HitStatement>({
    id: TEXT,
    kind: choice(['directive', 'quote']),
    manner: choice(['direct', 'reported']),
    number: orNull(COUNT),
    marker: orNull(TEXT),
    text: TEXT,
    marks: MARKS,
    ...SPAN,
    speaker: orNull(
      record<HitSpeaker>({
        slug: TEXT,
        name: TEXT,
        titles: list(TEXT),
        office: orNull(TEXT),
        nameMarks: MARKS,
        officeMarks: MARKS,
      }),
    ),
    body: orNull(TEXT),
    bodyMarks: MARKS,
    verb: orNull(TEXT),
    addressee: orNull(TEXT),
    addresseeMarks: MARKS,
    addresseeSlug: orNull(TEXT),
    due: orNull(DATE),
  }),
};
