import type { EngineInfo } from '@/lib/search/engine';
import type { SearchQuery } from '@/lib/search/query';
import type { Facets } from '@/lib/search/result';
import { exportHref } from '@/lib/url/export-address';
import { searchHref } from '@/lib/url/hrefs';
import type { Ignored } from '@/lib/url/parse-search';
import { taskTableHref } from '@/lib/url/task-table-address';
import { filterSentence } from '../search/filter-sentence';
import { ignoredWords } from '../search/key-words';
import { countHits } from '../search/unit-words';
import { PrintNote } from '../site/print-note';
import { SiteFrame } from '../site/site-frame';
import { printNumber } from '../ui/print-number';
import type { TaskRow } from './task-rows';
import { TaskTable } from './task-table';

interface TaskTablePageProps {
  readonly query: SearchQuery;
  readonly ignored: readonly Ignored[];
  /** Vietnamese. */
  readonly readAs: string;
  readonly facets: Facets;
  readonly total: number;
  /** The first of them. */
  readonly rows: readonly TaskRow[];
  readonly info: EngineInfo;
}

const SKIP_LINKS = [{ href: '#noi-dung', label: 'Đến bảng nhiệm vụ' }];
const TITLE = 'ten-bang';

/** The directives of a search as a plain table, for a meeting or a file: to be printed, or taken into a spreadsheet. */
export function TaskTablePage({ query, ignored, readAs, facets, total, rows, info }: TaskTablePageProps) {
  const asked = [query.text === '' ? null : readAs, filterSentence(query, facets)].filter((each) => each !== null);
  return (
    <SiteFrame skipLinks={SKIP_LINKS} sample={info.sample}>
      <div id="noi-dung" tabIndex={-1} className="pt-8">
        <h1 id={TITLE} className="serif text-2xl font-semibold">
          Bảng nhiệm vụ
        </h1>
        <p className="pt-1 text-soft first-letter:uppercase">
          {[countHits(total, 'chi-dao').toLowerCase(), ...asked].join(' · ')}
        </p>
        {rows.length < total && (
          <p className="pt-1">
            {`Bảng này có ${printNumber(rows.length)} chỉ đạo đầu tiên; tệp CSV có cả ${printNumber(total)}.`}
          </p>
        )}
        {ignored.map((each) => (
          <p key={`${each.key}=${each.value}`} className="pt-1 text-xs text-soft">
            {`${ignoredWords(each) ?? ''}${each.why}`}
          </p>
        ))}
        <ul className="flex flex-wrap gap-x-6 py-3 print:hidden">
          <li>
            <a href={searchHref(query)} className="inline-block py-1">
              Về danh sách chỉ đạo
            </a>
          </li>
          {total > 0 && (
            <li>
              <a href={exportHref(query, 'csv')} className="inline-block py-1">
                Tải bảng (CSV, mở bằng Excel)
              </a>
            </li>
          )}
        </ul>
        {rows.length > 0 && <TaskTable rows={rows} labelledBy={TITLE} />}
      </div>
      <PrintNote address={taskTableHref(query)} />
    </SiteFrame>
  );
}
