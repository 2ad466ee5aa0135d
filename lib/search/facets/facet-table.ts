import { communeNow, district, oldProvince, provinceNow } from '../../places/lookup';
import type { FilterKey } from '../query';
import type { FacetLabels } from './count-facets';
import { DayColumn } from './day-column';
import type { FacetDoc } from './facet-doc';
import { type FacetName, ValueColumn } from './value-column';

/** Everything that filters and facets ask of the documents, made once for an index. */
export interface FacetTable {
  readonly docs: readonly FacetDoc[];
  readonly columns: Readonly<Record<FilterKey, ValueColumn>>;
  readonly days: DayColumn;
  /** Until when directives are due. */
  readonly due: DayColumn;
}

/**
 * The table of the documents of an index.
 *
 * @example facetTable(docs, labels).columns.tinh.names[0]?.label
 */
export function facetTable(docs: readonly FacetDoc[], labels: FacetLabels): FacetTable {
  const one = (key: FilterKey, slugOf: (doc: FacetDoc) => string | null) =>
    new ValueColumn(
      docs.map((doc) => {
        const slug = slugOf(doc);
        return slug === null ? [] : [slug];
      }),
      (slug) => facetName(key, slug, labels),
    );
  const many = (key: FilterKey, slugsOf: (doc: FacetDoc) => readonly string[]) =>
    new ValueColumn(docs.map(slugsOf), (slug) => facetName(key, slug, labels));
  return {
    docs,
    columns: {
      tinh: one('tinh', (doc) => doc.province),
      huyen: one('huyen', (doc) => doc.district),
      'tinh-moi': one('tinh-moi', (doc) => doc.provinceNow),
      xa: one('xa', (doc) => doc.commune),
      'can-bo': many('can-bo', (doc) => doc.officeholders),
      'chu-de': many('chu-de', (doc) => doc.topics),
      'van-ban': many('van-ban', (doc) => doc.documents),
      'noi-nhan': one('noi-nhan', (doc) => doc.addressee),
    },
    days: new DayColumn(docs.map((doc) => doc.date)),
    due: new DayColumn(docs.map((doc) => doc.due)),
  };
}

/**
 * How a value of a filter is printed; a value that nothing is known of by its slug.
 *
 * @example facetName('tinh', 'lai-chau', labels).label // 'Lai Châu'
 */
export function facetName(key: FilterKey, slug: string, labels: FacetLabels): FacetName {
  switch (key) {
    case 'tinh':
    case 'huyen':
      return { slug, label: (slug.includes('.') ? district(slug) : oldProvince(slug))?.label ?? slug, note: null };
    case 'tinh-moi':
    case 'xa':
      return { slug, label: (slug.includes('.') ? communeNow(slug) : provinceNow(slug))?.label ?? slug, note: null };
    case 'can-bo':
      return { slug, ...(labels.officeholders.get(slug) ?? { label: slug, note: null }) };
    case 'chu-de':
      return { slug, ...(labels.topics.get(slug) ?? { label: slug, note: null }) };
    case 'van-ban':
      return { slug, ...(labels.documents.get(slug) ?? { label: slug, note: null }) };
    case 'noi-nhan':
      return { slug, ...(labels.addressees.get(slug) ?? { label: slug, note: null }) };
  }
}
