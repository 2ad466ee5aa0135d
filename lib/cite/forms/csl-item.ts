import type { Citation } from '../citation';
import { citedWords, oneLine, paragraphWords, speakerWords } from './source-words';

/** A date as CSL has it: year, month, day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** One entry of a reference list, CSL-JSON 1.0.2. */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: 'report';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language: 'vi';
  /** The words, where they stand, and who said them. */
  readonly note: string;
}

/** Letters, digits and `_` are what every program takes in a key. */
const NO_KEY = /[^a-z0-9]+/g;
const MAX_KEY = 60;

/**
 * The citation as CSL-JSON. The author is who signed the text; where nobody did, the body stands for its report. Names
 * are literal: Vietnamese names are not turned round. All texts are on one line.
 *
 * @example cslItem(citation).author // [{ literal: 'Huyện ủy Hướng Hóa' }]
 */
export function cslItem(citation: Citation): CslItem {
  const { issuingBody, authors, place, date, url, title, heading } = citation;
  const names = authors.length > 0 || issuingBody === null ? authors : [issuingBody];
  const key = citationKey(citation);
  return {
    id: key,
    'citation-key': key,
    type: 'report',
    title: oneLine(title ?? `[${heading}]`),
    ...(names.length === 0 ? {} : { author: names.map((name) => ({ literal: oneLine(name) })) }),
    ...(issuingBody === null ? {} : { publisher: oneLine(issuingBody) }),
    ...(place === null ? {} : { 'publisher-place': oneLine(place) }),
    ...(date === null ? {} : { issued: cslDate(date.value) }),
    accessed: cslDate(citation.accessed),
    ...(url === null ? {} : { URL: url }),
    language: 'vi',
    note: noteOf(citation),
  };
}

function noteOf(citation: Citation): string {
  const speaker = speakerWords(citation);
  const said = speaker === null ? '' : ` Người nói: ${speaker}.`;
  // No field of these formats says that a date is a conclusion.
  const doubt = citation.date?.inferred === true ? ' Ngày của báo cáo là suy ra.' : '';
  return oneLine(`${citedWords(citation)} (${paragraphWords(citation)}).${said}${doubt}`);
}

function citationKey({ reportId, span }: Citation): string {
  const id = reportId.toLowerCase().replace(NO_KEY, '_').slice(0, MAX_KEY);
  return `sao_luc_${id}_p${span.paragraph + 1}`;
}

/** `2022-12` → [[2022, 12]]. */
function cslDate(value: string): CslDate {
  return { 'date-parts': [value.split('-').map(Number)] };
}
