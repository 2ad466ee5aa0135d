import type { SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/result';
import { withText, withVerbatim } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';
import type { Ignored } from '@/lib/url/parse-search';
import { FILTER_NAMES } from './filter-words';
import { PanelLink } from './panel-link';
import { WordingNotices } from './wording-notices';

const KEY_WORDS: Readonly<Record<string, string>> = {
  ...FILTER_NAMES,
  loai: 'Loại',
  tu: 'Từ ngày',
  den: 'Đến hết',
  dau: 'Dấu',
  'nguyen-van': 'Tìm nguyên văn',
  'sap-xep': 'Sắp xếp',
  trang: 'Trang',
  co: 'Số kết quả mỗi trang',
};

/** What the page calls a key of the address; an unknown key speaks for itself. */
function keyWords(key: string): string {
  return Object.hasOwn(KEY_WORDS, key) ? (KEY_WORDS[key] ?? key) : key;
}

interface NoticesProps {
  readonly query: SearchQuery;
  readonly result: SearchResult;
  readonly ignored: readonly Ignored[];
}

/** What was mended in the query, what of the address was not used, and other readings one click away. */
export function Notices({ query, result, ignored }: NoticesProps) {
  const { mended, suggestions, expanded, repaired } = result;
  const wordings = expanded.length > 0 || repaired !== null || query.verbatim;
  if (mended.length + ignored.length + suggestions.length === 0 && !wordings) return null;
  return (
    <ul aria-label="Lưu ý" className="border-s-2 border-edge ps-3">
      <WordingNotices query={query} result={result} />
      {mended.map(({ rule, message }) => (
        <li key={`${rule} ${message}`}>{message}</li>
      ))}
      {suggestions.map(({ text, why }) => (
        <li key={text}>
          {'Có phải ý bạn là '}
          <PanelLink href={searchHref(withVerbatim(withText(query, text), false))}>{`“${text}”`}</PanelLink>
          {`? ${why}.`}
        </li>
      ))}
      {ignored.map(({ key, value, why }) => (
        <li key={`${key}=${value}`}>
          {key !== 'q' && <span className="text-soft">{`Không dùng ${keyWords(key)} “${value}”: `}</span>}
          {why}
        </li>
      ))}
    </ul>
  );
}
