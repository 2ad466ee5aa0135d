import type { SearchQuery } from '@/lib/search/query';
import { searchHref } from '@/lib/url/hrefs';
import { ShareBar } from '../thing/share-bar';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import { FEW_REPORTS, perHundred, type Share } from './shares';

interface ShareTableProps {
  readonly caption: string;
  /** What a row is: “Năm”. */
  readonly head: string;
  readonly shares: readonly Share[];
  /** More rows than this stand behind one click. */
  readonly shown: number;
  /** What is hidden, after the number. */
  readonly noun: string;
}

/** So many of so many reports, row by row, both figures searches; the rate only where there are enough reports for one. */
export function ShareTable({ caption, head, shares, shown, noun }: ShareTableProps) {
  const most = shares.reduce((max, each) => (perHundred(each) === null ? max : Math.max(max, rate(each))), 0);
  const first = shares.length <= shown + 1 ? shares : shares.slice(0, shown);
  const rest = shares.slice(first.length);
  const few = shares.some((share) => perHundred(share) === null);
  return (
    <>
      <Table caption={caption} head={head} shares={first} most={most} />
      {rest.length > 0 && (
        <Disclosure className="rest">
          <summary className="text-xs text-accent">{`Xem thêm ${printNumber(rest.length)} ${noun}`}</summary>
          <Table caption={`${caption} (tiếp)`} head={head} shares={rest} most={most} />
        </Disclosure>
      )}
      {few && (
        <p className="pt-2 text-xs text-soft">
          {`“Ít báo cáo”: kho có dưới ${FEW_REPORTS} báo cáo, thêm bớt một báo cáo là tỷ lệ đổi nhiều, nên không tính.`}
        </p>
      )}
    </>
  );
}

type TableProps = Pick<ShareTableProps, 'caption' | 'head' | 'shares'> & { readonly most: number };

function Table({ caption, head, shares, most }: TableProps) {
  return (
    <table className="share-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Có chủ đề</th>
          <th scope="col">Tất cả</th>
          <th scope="col">Trên 100 báo cáo</th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <Row key={share.label} share={share} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ share, most }: { readonly share: Share; readonly most: number }) {
  const { label, part, query, whole, wholeQuery, page } = share;
  const hundred = perHundred(share);
  return (
    <tr>
      <th scope="row">{page === null ? label : <a href={page}>{label}</a>}</th>
      <td>
        <Figure count={part} about={`${label}: báo cáo có chủ đề`} query={query} />
      </td>
      <td>
        <Figure count={whole} about={`${label}: tất cả báo cáo`} query={wholeQuery} />
      </td>
      <td>
        {hundred === null ? (
          <span className="text-xs text-soft">ít báo cáo</span>
        ) : (
          <span className="share-rate">
            <ShareBar share={most === 0 ? 0 : rate(share) / most} />
            <span className="count">{hundred}</span>
          </span>
        )}
      </td>
    </tr>
  );
}

function Figure({
  count,
  about,
  query,
}: {
  readonly count: number;
  readonly about: string;
  readonly query: SearchQuery;
}) {
  if (count === 0) return <span className="count text-soft">0</span>;
  return (
    <a href={searchHref(query)} className="count">
      {printNumber(count)}
      <span className="sr-only">{` ${about}`}</span>
    </a>
  );
}

function rate({ part, whole }: Share): number {
  return part / whole;
}
