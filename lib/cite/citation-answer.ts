import type { Report } from '../report/report';
import { permalinkHref, quoteHref } from '../url/hrefs';
import type { Permalink } from '../url/permalink';
import { absoluteAddress, type CitationContext, citationOf } from './citation';
import { followPermalink } from './follow-permalink';
import { CITATION_FORMS, type FormName } from './forms/citation-forms';
import { textHash } from './text-hash';

/** `GET /api/v1/reports/{id}/citation`: a quote with its origin, and the citation in every form. */
export interface CitationAnswer {
  readonly id: string;
  /** Where the words stand today, from 0; `moved` where the address names another paragraph. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly moved: boolean;
  /** To the letter; at most 5,000 characters, and then `cut` is true. */
  readonly text: string;
  readonly cut: boolean;
  /** SHA-256 of `text`, UTF-8, hexadecimal. */
  readonly textHash: string;
  readonly speaker: { readonly slug: string; readonly name: string; readonly titles: readonly string[] } | null;
  readonly attribution: string | null;
  readonly title: string | null;
  readonly issuingBody: string | null;
  readonly authors: readonly string[];
  readonly date: { readonly value: string; readonly precision: string; readonly inferred: boolean } | null;
  readonly place: string | null;
  readonly accessed: string;
  /** A link that carries its words; with the host where it is known. */
  readonly url: string;
  /** The page of the quote. */
  readonly quoteUrl: string;
  readonly forms: Readonly<Record<FormName, string>>;
}

/**
 * The answer for a place in a report; null where its words are not in the report.
 *
 * @example (await citationAnswer(report, link, { site: '', accessed: '2026-11-22' }))?.forms.vi
 */
export async function citationAnswer(
  report: Report,
  link: Permalink,
  context: CitationContext,
): Promise<CitationAnswer | null> {
  const followed = followPermalink(report, link);
  if (followed.kind === 'gone') return null;
  const citation = citationOf(report, followed.span, context);
  const whole = (path: string) => absoluteAddress(path, context.site) ?? path;
  const form = (name: FormName) => CITATION_FORMS.find((each) => each.name === name)?.make(citation) ?? '';
  const { speaker, attribution, title, issuingBody, authors, date, place, accessed } = citation;
  return {
    id: report.id,
    ...followed.span,
    moved: followed.kind === 'moved',
    text: citation.words,
    cut: citation.cut,
    textHash: await textHash(citation.words),
    speaker,
    attribution,
    title,
    issuingBody,
    authors,
    date,
    place,
    accessed,
    url: whole(permalinkHref(report.id, citation.link)),
    quoteUrl: whole(quoteHref(report.id, followed.span.paragraph, citation.whole ? null : citation.link)),
    forms: {
      vi: form('vi'),
      text: form('text'),
      html: form('html'),
      bibtex: form('bibtex'),
      ris: form('ris'),
      csl: form('csl'),
    },
  };
}
