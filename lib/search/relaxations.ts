import { communeNow, district, oldProvince, provinceNow } from '../places/lookup';
import type { FacetLabels } from './facets/count-facets';
import type { ReadQuery } from './language/read-query';
import { EMPTY_FILTERS, FILTER_KEYS, type FilterKey, inUnit, type SearchQuery } from './query';
import type { Relaxation } from './result';
import { aloneWays, type Way, wordWays } from './word-ways';

/** Each way costs a search; nobody reads more of them. The last ones drop the most. */
const MAX_WAYS = 20;

/**
 * For a search that finds nothing: each single thing that could be dropped, and what that would give. Only ways
 * that lead somewhere, the widest first.
 *
 * @param count total of a search
 * @param reading the query as it was read
 * @example relaxations(query, reading, (changed) => engine.count(changed), labels)
 */
export function relaxations(
  query: SearchQuery,
  reading: ReadQuery,
  count: (query: SearchQuery) => number,
  labels: FacetLabels,
): Relaxation[] {
  const ways: Way[] = [];
  for (const key of FILTER_KEYS) {
    for (const value of query.filters[key]) {
      const rest = query.filters[key].filter((each) => each !== value);
      const label = labelOf(key, value, labels);
      ways.push({ way: { key, value, label }, query: { ...query, filters: { ...query.filters, [key]: rest } } });
    }
  }
  if (query.from !== null) {
    ways.push({ way: { key: 'tu', value: query.from, label: `từ ${query.from}` }, query: { ...query, from: null } });
  }
  if (query.to !== null) {
    ways.push({ way: { key: 'den', value: query.to, label: `đến ${query.to}` }, query: { ...query, to: null } });
  }
  if (query.dueFrom !== null) {
    const label = `hạn từ ${query.dueFrom}`;
    ways.push({ way: { key: 'han-tu', value: query.dueFrom, label }, query: { ...query, dueFrom: null } });
  }
  if (query.dueTo !== null) {
    const label = `hạn đến ${query.dueTo}`;
    ways.push({ way: { key: 'han-den', value: query.dueTo, label }, query: { ...query, dueTo: null } });
  }
  const filtered = ways.length > 0;
  if (ways.length > 1) {
    const bare = { ...query, filters: EMPTY_FILTERS, from: null, to: null, dueFrom: null, dueTo: null };
    ways.push({ way: { key: 'bo-loc', value: 'tat-ca', label: 'mọi bộ lọc' }, query: bare });
  }
  if (query.unit !== 'bao-cao') {
    const label = query.unit === 'chi-dao' ? 'chỉ trong chỉ đạo' : 'chỉ trong trích dẫn';
    ways.push({ way: { key: 'loai', value: query.unit, label }, query: inUnit(query, 'bao-cao') });
  }
  ways.push(...wordWays(query, reading));
  if (filtered && query.text !== '') {
    ways.push({
      way: { key: 'q', value: query.text, label: `câu tìm “${query.text}”` },
      query: { ...query, text: '' },
    });
  }
  const open = leading(ways, count);
  // Where no single part stands in the way, what each part finds by itself still leads on.
  return open.length > 0 ? open : leading(aloneWays(query, reading), count);
}

function leading(ways: readonly Way[], count: (query: SearchQuery) => number): Relaxation[] {
  return ways
    .slice(-MAX_WAYS)
    .map(({ way, query: changed }) => ({ ...way, total: count(changed) }))
    .filter((way) => way.total > 0)
    .sort((a, b) => Number(a.key === 'q') - Number(b.key === 'q') || b.total - a.total);
}

function labelOf(key: FilterKey, value: string, labels: FacetLabels): string {
  switch (key) {
    case 'tinh':
      return oldProvince(value)?.label ?? value;
    case 'tinh-moi':
      return provinceNow(value)?.label ?? value;
    case 'huyen':
      return district(value)?.label ?? value;
    case 'xa':
      return communeNow(value)?.label ?? value;
    case 'can-bo':
      return labels.officeholders.get(value)?.label ?? value;
    case 'chu-de':
      return labels.topics.get(value)?.label ?? value;
    case 'van-ban':
      return labels.documents.get(value)?.label ?? value;
    case 'noi-nhan':
      return labels.addressees.get(value)?.label ?? value;
  }
}
