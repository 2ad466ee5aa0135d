import { placeWords } from '../places/place-words';
import { reportHeading } from '../report/heading';
import type { Evidence, Report, ReportDate, Span, Speaker, Statement } from '../report/report';
import { speakerTitles } from '../report/speaker-titles';
import { statementsAround } from '../report/statements-around';
import { permalinkHref } from '../url/hrefs';
import type { Permalink } from '../url/permalink';
import { permalinkOf } from './permalink-of';

/** What is known of the origin of some words of a report; null and [] where it is not. */
export interface Citation {
  readonly reportId: string;
  readonly span: Span;
  /** To the letter, line breaks kept. */
  readonly words: string;
  /** Whether the words stop before the span does: no citation holds a megabyte. */
  readonly cut: boolean;
  /** Whether the span is the whole paragraph. */
  readonly whole: boolean;
  /** The statement that the words lie in; null where they lie in none, or reach beyond it. */
  readonly statement: Pick<Statement, 'kind' | 'manner'> | null;
  /** Who said it, with the titles held on the day of the report; null wherever the report does not say so for certain. */
  readonly speaker: Speaker | null;
  /** The report's own words that name the speaker; null where only a person says who speaks. */
  readonly attribution: string | null;
  /** On what the name rests: words of the report and their paragraph, or what a person wrote. */
  readonly attributedBy: Evidence | null;
  readonly issuingBody: string | null;
  /** Who signed the text. */
  readonly authors: readonly string[];
  /** Null where the report has none; `heading` then gives its first words. */
  readonly title: string | null;
  readonly heading: string;
  readonly date: Pick<ReportDate, 'value' | 'precision' | 'inferred'> | null;
  /** As it was on the day of the report: "huyện Than Uyên, Lai Châu". */
  readonly place: string | null;
  /** The link that carries as many of the words as a link may. */
  readonly link: Permalink;
  /** Address of the words, by the first and last of them, without the host. */
  readonly path: string;
  /** The same with the host; null where nobody has said which that is. */
  readonly url: string | null;
  /** `YYYY-MM-DD`. */
  readonly accessed: string;
}

/** Where and when a citation is made. */
export interface CitationContext {
  /** Address of the site (SITE_URL); anything that is no address counts as unknown. */
  readonly site: string;
  /** `YYYY-MM-DD`. */
  readonly accessed: string;
}

/** Words in the address that a citation prints: the check sum finds the paragraph, they find the place in it. */
const MAX_ADDRESS_WORDS = 48;

/** Some four pages of print: whoever cites more cites the report. */
export const MAX_CITED = 5000;

/**
 * Everything a citation of a span says.
 *
 * @example citationOf(report, { paragraph: 6, start: 0, end: 40 }, { site: '', accessed: '2026-11-22' }).words
 */
export function citationOf(report: Report, span: Span, context: CitationContext): Citation {
  const text = report.paragraphs[span.paragraph] ?? '';
  const all = text.slice(span.start, span.end).trim();
  const statement = statementAround(report, span);
  const link = permalinkOf(report, span);
  const path = permalinkHref(report.id, permalinkOf(report, span, MAX_ADDRESS_WORDS));
  const { date } = report;
  const attributedBy = statement?.attribution ?? null;
  return {
    reportId: report.id,
    span,
    words: all.slice(0, MAX_CITED).toWellFormed(),
    cut: all.length > MAX_CITED,
    whole: text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === '',
    statement: statement === null ? null : { kind: statement.kind, manner: statement.manner },
    // A name without the words that name it would be a name that nobody can check.
    speaker: attributedBy === null ? null : speakerThen(report, statement?.speaker ?? null),
    attribution: attributedBy?.source === 'text' ? attributedBy.text : null,
    attributedBy,
    issuingBody: report.issuingBody,
    authors: report.byline.authors,
    title: report.title,
    heading: reportHeading(report),
    date: date === null ? null : { value: date.value, precision: date.precision, inferred: date.inferred },
    place: placeWords(report).place,
    link,
    path,
    url: absoluteAddress(path, context.site),
    accessed: context.accessed,
  };
}

function speakerThen(report: Report, speaker: Speaker | null): Speaker | null {
  return speaker === null ? null : { ...speaker, titles: speakerTitles(report, speaker) };
}

/**
 * The statement that holds the whole span. A span that reaches beyond it may hold words of somebody else, too; so may
 * one that lies in two statements with two speakers.
 *
 * @example statementAround(report, { paragraph: 4, start: 10, end: 20 })?.speaker?.name // 'Nguyễn Tăng'
 */
export function statementAround(report: Pick<Report, 'statements'>, span: Span): Statement | null {
  const around = statementsAround(report, span);
  const [inner = null] = around;
  return around.every(({ speaker }) => speaker?.slug === inner?.speaker?.slug) ? inner : null;
}

/**
 * An address of the site with its host; null where the host is not known.
 *
 * @example absoluteAddress('/bao-cao/a', 'https://saoluc.vn') // 'https://saoluc.vn/bao-cao/a'
 */
export function absoluteAddress(path: string, site: string): string | null {
  return URL.canParse(path, site) ? new URL(path, site).href : null;
}
