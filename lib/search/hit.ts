import { reportHeading } from '../report/heading';
import type { Report } from '../report/report';
import { officeHeld } from '../report/title-words';
import type { ReportMarks } from './engine';
import { snippetsOf } from './matching/snippets';
import type { Hit } from './result';

/**
 * One line of the result list.
 *
 * @example buildHit(report, 3.2, marks).snippets[0]?.text
 */
export function buildHit(report: Report, score: number, marks: ReportMarks): Hit {
  return {
    ...hitFacts(report, score),
    headingMarks: report.title === null ? [] : marks.title,
    hitCount: marks.count,
    hitParagraphs: [...marks.paragraphs.keys()].sort((a, b) => a - b),
    snippets: snippetsOf(report, marks),
    statement: null,
  };
}

/**
 * What the line of a report and that of a statement in it share.
 *
 * @example hitFacts(report, 3.2).heading
 */
export function hitFacts(
  report: Report,
  score: number,
): Omit<Hit, 'headingMarks' | 'hitCount' | 'hitParagraphs' | 'snippets' | 'statement'> {
  const { date } = report;
  return {
    id: report.id,
    title: report.title,
    heading: reportHeading(report),
    score: Math.round(score * 1000) / 1000,
    date: date === null ? null : { value: date.value, precision: date.precision, inferred: date.inferred },
    province: labelled(report.province),
    provinceNow: labelled(report.provinceNow),
    district: labelled(report.district),
    commune: labelled(report.commune),
    officeholders: report.officeholders.map((each) => ({
      slug: each.slug,
      name: each.name,
      titles: each.titles,
      office: officeHeld(each),
    })),
    topics: report.topics.map(({ slug, label }) => ({ slug, label })),
  };
}

function labelled(place: { readonly slug: string; readonly label: string } | null) {
  return place === null ? null : { slug: place.slug, label: place.label };
}
