import { describe, expect, it } from 'vitest';
import { makeReport, place } from '../../report/report.fixture';
import { facetDoc } from '../facets/facet-doc';
import { MOST_RELATED, RelatedDocs } from './find-related';

const topic = (slug: string) => ({ slug, label: slug, evidence: [] });
const docs = (fields: readonly Parameters<typeof makeReport>[0][]) => fields.map((each) => facetDoc(makeReport(each)));

describe('reports like one', () => {
  const world = docs([
    { id: 'a', district: place('lai-chau.than-uyen'), province: place('lai-chau'), topics: [topic('ocop')] },
    { id: 'b', district: place('lai-chau.than-uyen'), province: place('lai-chau'), topics: [topic('dang')] },
    { id: 'c', province: place('lai-chau'), topics: [topic('dang')] },
    ...Array.from({ length: 20 }, (_, i) => ({ id: `d${i}`, topics: [topic('dang')] })),
  ]);
  const related = new RelatedDocs(world);

  it('share something rare, which is named; the province says nothing beside the district', () => {
    expect(related.of(0)[0]).toEqual({ doc: 1, shared: [{ same: 'district', slugs: ['lai-chau.than-uyen'] }] });
  });

  it('are none where only a common topic is shared', () => {
    expect(related.of(5)).toEqual([]);
  });

  it('are at most six, never itself, the same for the same corpus', () => {
    const crowd = new RelatedDocs(
      docs(
        Array.from({ length: 30 }, (_, i) => ({
          id: `e${i}`,
          topics: i < 12 ? [topic('ocop')] : [],
          ...(i < 12 ? { district: place('a.b') } : {}),
        })),
      ),
    );
    expect(crowd.of(3)).toHaveLength(MOST_RELATED);
    expect(crowd.of(3).map(({ doc }) => doc)).not.toContain(3);
    expect(crowd.of(3)).toEqual(crowd.of(3));
    expect(related.of(99)).toEqual([]);
  });
});
