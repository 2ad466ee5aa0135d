import { printDateRange } from '@/lib/report/print-date';
import type { SearchEngine } from '@/lib/search/engine';
import { FILTER_KEYS, type SearchQuery, type Unit } from '@/lib/search/query';

const EVERYTHING: Readonly<Record<Unit, string>> = {
  'bao-cao': 'Mọi báo cáo',
  'chi-dao': 'Mọi ý kiến chỉ đạo',
  'trich-dan': 'Mọi trích dẫn',
};
const UNIT_WORDS: Readonly<Record<Unit, string | null>> = {
  'bao-cao': null,
  'chi-dao': 'chỉ đạo',
  'trich-dan': 'trích dẫn',
};
/** A reader's list of feeds shows a line. */
const MAX_FILTERS = 6;

/**
 * What a feed is called in a reader's list: the words, then the filters by their names.
 *
 * @example await feedTitle(engine, query) // 'ocop · Lai Châu · từ năm 2022 – Sao Lục'
 */
export async function feedTitle(engine: SearchEngine, query: SearchQuery): Promise<string> {
  const chosen = FILTER_KEYS.flatMap((key) => query.filters[key].map((slug) => [key, slug] as const));
  const names = await Promise.all(
    chosen.slice(0, MAX_FILTERS).map(async ([key, slug]) => (await engine.nameOf(key, slug)) ?? slug),
  );
  const dates = query.from === null && query.to === null ? null : printDateRange(query.from, query.to);
  const due =
    query.dueFrom === null && query.dueTo === null ? null : `hạn ${printDateRange(query.dueFrom, query.dueTo)}`;
  const asked = [query.text, ...names, chosen.length > MAX_FILTERS ? '…' : null, dates, due];
  const words = asked.filter((each) => each !== null && each !== '');
  const parts = words.length === 0 ? [EVERYTHING[query.unit]] : [...words, UNIT_WORDS[query.unit]];
  return `${parts.filter((each) => each !== null).join(' · ')} – Sao Lục`;
}
