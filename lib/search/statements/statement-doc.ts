import type { CitedDocument, Report, Span, Statement } from '../../report/report';
import { spanOf } from '../facets/date-span';
import type { FacetDoc } from '../facets/facet-doc';
import { addresseeSlug } from './addressee';

/**
 * The filterable side of a statement: place, date and topics are its report's, the officeholder is who speaks. Documents
 * are those that the statement itself names: what else the report cites somewhere, nobody ordered or said here.
 *
 * @param reportDoc the same side of its report
 * @example statementDoc(report, facetDoc(report), statement).officeholders // ['lo-van-huong-than-uyen-1a2b']
 */
export function statementDoc(report: Report, reportDoc: FacetDoc, statement: Statement): FacetDoc {
  const { speaker, addressee, due } = statement;
  const documents = reportDoc.documents.length === 0 ? [] : documentsWithin(report, statement);
  return {
    ...reportDoc,
    officeholders: speaker === null ? [] : [speaker.slug],
    documents,
    addressee: addressee === null ? null : addresseeSlug(addressee),
    due: due === null ? null : { value: due, span: spanOf(due) },
  };
}

function documentsWithin(report: Report, span: Span): string[] {
  const named = [...report.citedDocuments, ...report.namedDocuments].filter((cited) => isNamedIn(cited, span));
  return [...new Set(named.map(({ slug }) => slug))];
}

function isNamedIn(cited: CitedDocument, span: Span): boolean {
  return [cited, ...cited.mentions].some(
    ({ paragraph, start, end }) => paragraph === span.paragraph && start >= span.start && end <= span.end,
  );
}
