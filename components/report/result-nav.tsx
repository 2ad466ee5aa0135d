import type { HitNeighbours, HitPlace } from '@/lib/search/neighbours';
import type { SearchQuery } from '@/lib/search/query';
import type { Hit } from '@/lib/search/result';
import { filterCount } from '@/lib/url/change-search';
import { listHref, readingHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';

interface ResultNavProps {
  /** The report, or the statement in it, that one reads. */
  readonly hit: HitPlace;
  /** The search one came from. */
  readonly search: SearchQuery;
  /** Null where the report is not in its result: found by most of the words, or the corpus has changed. */
  readonly place: HitNeighbours | null;
}

/** UTF-16 units of a statement that stand for it where it is led to. */
const MAX_WORDS = 140;

/** Above a report: back to the list where one left it, and to the results before and after. */
export function ResultNav({ hit, search, place }: ResultNavProps) {
  return (
    <nav aria-label="Kết quả tìm kiếm" className="result-nav print:hidden">
      <a href={wayBack(hit, search, place)}>← Về kết quả</a>
      {place !== null && (
        <>
          <span className="count">
            {`Kết quả ${printNumber(place.position)}/${printNumber(place.total)}`}
            <span className="text-soft">{searchWords(search)}</span>
          </span>
          <span className="flex gap-x-4">
            {place.before !== null && <Step hit={place.before} search={search} way="prev" />}
            {place.after !== null && <Step hit={place.after} search={search} way="next" />}
          </span>
        </>
      )}
    </nav>
  );
}

interface StepProps {
  readonly hit: Hit;
  readonly search: SearchQuery;
  readonly way: 'prev' | 'next';
}

function Step({ hit, search, way }: StepProps) {
  const before = way === 'prev';
  return (
    <a href={hrefOf(hit, search)} rel={way} title={headingOf(hit)} className="whitespace-nowrap">
      {before ? '‹ ' : ''}
      <span className="sr-only">Kết quả </span>
      {before ? 'Trước' : 'Sau'}
      {before ? '' : ' ›'}
    </a>
  );
}

/** Below a report: who has read to the end goes on to the next one. */
export function ResultFoot({ search, place }: { readonly search: SearchQuery; readonly place: HitNeighbours }) {
  const { before, after } = place;
  if (before === null && after === null) return null;
  return (
    <nav aria-label="Kết quả trước và sau" className="result-foot print:hidden">
      {before !== null && (
        <p>
          <span className="block text-xs text-soft">Kết quả trước</span>
          <a href={hrefOf(before, search)} rel="prev" className="serif">
            {headingOf(before)}
          </a>
        </p>
      )}
      {after !== null && (
        <p className="result-foot-next">
          <span className="block text-xs text-soft">Kết quả sau</span>
          <a href={hrefOf(after, search)} rel="next" className="serif">
            {headingOf(after)}
          </a>
        </p>
      )}
    </nav>
  );
}

function hrefOf(hit: Hit, search: SearchQuery): string {
  if (hit.statement !== null) return readingHref(hit, search, `p${hit.statement.paragraph + 1}`);
  return readingHref(hit, search, hit.hitCount > 0 ? 'h1' : undefined);
}

/** A statement speaks for itself, as far as a line goes. */
function headingOf({ statement, heading }: Hit): string {
  if (statement === null) return heading;
  const { text } = statement;
  return text.length <= MAX_WORDS ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_WORDS)).trimEnd()} …`;
}

/** A list in groups says its own page; a plain one follows from the place of the report. */
function wayBack(hit: HitPlace, search: SearchQuery, place: HitNeighbours | null): string {
  return listHref(search.grouping === null ? { ...search, page: place?.page ?? 1 } : search, hit);
}

/** Which search it was, in a few words: “ của “ocop”, 2 bộ lọc”. */
function searchWords(search: SearchQuery): string {
  const filters = filterCount(search);
  const said = [search.text === '' ? null : `“${search.text}”`, filters === 0 ? null : `${filters} bộ lọc`];
  const words = said.filter((each) => each !== null).join(', ');
  return words === '' ? '' : ` của ${words}`;
}
