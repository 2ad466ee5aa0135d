import type { VerifyAnswer } from '../../../cite/verify-answer';
import { SAME_KINDS, type SharedThings } from '../../../search/related/related';
import { RUN_KINDS, type Run, VERDICTS } from '../../../search/verify/verdict';
import type { relatedAnswer } from '../../../url/related-answer';
import { COUNT, choice, list, orNull, record, ref, type Schema, said, TEXT } from '../schema';
import { DATE, PATH, PRECISION } from './common';

type Match = VerifyAnswer['matches'][number];
type Related = ReturnType<typeof relatedAnswer>;
type RelatedReport = Related['related'][number];

const NOTES = said('Điều người đọc cần để ý, bằng tiếng Việt.', list(TEXT));
const DAY_OF_REPORT = orNull(record<NonNullable<RelatedReport['date']>>({ value: DATE, precision: PRECISION }));
const MATCHES = list(ref('VerifyMatch'));

/** A pasted quote held against the corpus, and reports like one. */
export const VERIFY_SCHEMAS: Readonly<Record<string, Schema>> = {
  Verified: record<VerifyAnswer>({
    verdict: choice(VERDICTS),
    notes: NOTES,
    matches: said('Cả đoạn dán, chỗ gần nhất trước.', MATCHES),
    pieces: said(
      'Từng câu của đoạn dán.',
      list(
        record<VerifyAnswer['pieces'][number]>({
          text: TEXT,
          start: COUNT,
          end: COUNT,
          verdict: choice(VERDICTS),
          places: COUNT,
          matches: MATCHES,
        }),
      ),
    ),
  }),
  VerifyMatch: record<Match>({
    report: record<Match['report']>({
      id: TEXT,
      title: orNull(TEXT),
      heading: TEXT,
      date: DAY_OF_REPORT,
      place: orNull(ref('Labelled')),
    }),
    url: PATH,
    quoteUrl: orNull(PATH),
    paragraph: orNull(COUNT),
    start: COUNT,
    end: COUNT,
    text: TEXT,
    speaker: orNull(ref('Speaker')),
    difference: list(record<Run>({ kind: choice(RUN_KINDS), pasted: TEXT, source: TEXT })),
    notes: NOTES,
  }),
  Related: record<Related>({
    related: list(
      record<RelatedReport>({
        id: TEXT,
        url: PATH,
        title: orNull(TEXT),
        heading: TEXT,
        date: DAY_OF_REPORT,
        reasons: list(record<SharedThings>({ same: choice(SAME_KINDS), labels: list(TEXT) })),
      }),
    ),
  }),
};
