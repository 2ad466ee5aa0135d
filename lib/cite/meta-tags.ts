import { placeWords } from '../places/place-words';
import { reportHeading } from '../report/heading';
import type { Report } from '../report/report';
import { reportHref } from '../url/hrefs';
import { absoluteAddress } from './citation';

/** `<meta name="…">` tags by name; a name with several values has one tag for each. */
export type MetaTags = Record<string, string | string[]>;

/**
 * What reference managers read from a report's page. Zotero turns `citation_author` into first and last names and takes the
 * kind “report” from `citation_technical_report_institution`: so persons who signed are authors, and the body is the
 * institution, never a person called “Uyên, Huyện ủy Than”. Dublin Core says the same for libraries. What is not
 * known has no tag.
 *
 * @param site address of the site; tags that need a whole address are left out without it
 * @example metaTags(report, 'https://saoluc.vn').citation_title // 'Huyện ủy Than Uyên …'
 */
export function metaTags(report: Report, site: string): MetaTags {
  const { issuingBody, date, byline } = report;
  const title = reportHeading(report);
  const url = absoluteAddress(reportHref(report.id), site);
  const { place } = placeWords(report);
  const tags: Record<string, string | string[] | null> = {
    citation_title: title,
    citation_publication_date: date === null ? null : date.value.replaceAll('-', '/'),
    citation_author: [...byline.authors],
    citation_technical_report_institution: issuingBody,
    citation_language: 'vi',
    citation_public_url: url,
    'DC.title': title,
    'DC.creator': [...byline.authors],
    'DC.publisher': issuingBody,
    'DC.date': date === null ? null : date.value,
    'DC.coverage': place,
    'DC.subject': report.topics.map(({ label }) => label),
    'DC.language': 'vi',
    'DC.type': 'Text',
    'DC.identifier': url,
  };
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]): [string, string | string[]][] =>
      value === null || value.length === 0 ? [] : [[name, value]],
    ),
  );
}
