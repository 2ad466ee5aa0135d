import type { Report } from '../../report/report';
import { compareText } from '../../text/compare-text';
import type { FacetLabels } from '../facets/count-facets';
import type { FacetDoc } from '../facets/facet-doc';
import type { Candidate, Target } from './candidate';
import type { PhraseCount } from './phrases';
import { placeCandidates } from './place-candidates';
import { reportCount } from './report-count';

/** What an index knows that a search box can offer. */
export interface SuggestSources {
  readonly reports: readonly Report[];
  /** In the order of the reports. */
  readonly docs: readonly FacetDoc[];
  readonly labels: FacetLabels;
  readonly phrases: readonly PhraseCount[];
}

/**
 * Everything that can be offered: places, officeholders, topics, cited documents, phrases, then reports, the newest
 * first.
 *
 * @example candidates(sources).filter((each) => each.target.kind === 'topic').map((each) => each.label)
 */
export function candidates({ reports, docs, labels, phrases }: SuggestSources): Candidate[] {
  return [
    ...placeCandidates(docs),
    ...labelled(labels.officeholders, docs, 'officeholders', (slug) => ({ kind: 'officeholder', key: 'can-bo', slug })),
    ...labelled(labels.topics, docs, 'topics', (slug) => ({ kind: 'topic', key: 'chu-de', slug })),
    ...labelled(labels.documents, docs, 'documents', (slug) => ({ kind: 'document', key: 'van-ban', slug })),
    ...phrases.map(
      ({ printed, reports: found }): Candidate => ({
        target: { kind: 'query' },
        label: printed,
        note: reportCount(found),
        typeWords: 0,
        reports: found,
      }),
    ),
    ...reportCandidates(reports),
  ];
}

function labelled(
  labels: FacetLabels['topics'],
  docs: readonly FacetDoc[],
  field: 'officeholders' | 'topics' | 'documents',
  target: (slug: string) => Target,
): Candidate[] {
  const counts = new Map<string, number>();
  for (const doc of docs) for (const slug of doc[field]) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...labels].map(([slug, { label, note }]) => {
    const reports = counts.get(slug) ?? 0;
    return { target: target(slug), label, note: note ?? reportCount(reports), typeWords: 0, reports };
  });
}

function reportCandidates(reports: readonly Report[]): Candidate[] {
  return [...reports]
    .sort((a, b) => compareText(b.date?.value ?? '', a.date?.value ?? '') || compareText(a.id, b.id))
    .flatMap((report): Candidate[] => {
      // Without a title a report has no name that anybody could begin to type.
      if (report.title === null) return [];
      const place = report.district ?? report.commune ?? report.province ?? report.provinceNow;
      const note = [place?.label, report.date?.value.slice(0, 4)].filter((each) => each !== undefined);
      return [
        {
          target: { kind: 'report', id: report.id },
          label: report.title,
          note: note.length === 0 ? null : note.join(' · '),
          typeWords: 0,
          reports: 1,
        },
      ];
    });
}
