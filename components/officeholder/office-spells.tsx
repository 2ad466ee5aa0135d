import { reportHeading } from '@/lib/report/heading';
import { printDate } from '@/lib/report/print-date';
import type { Report, ReportDate } from '@/lib/report/report';
import { reportHref } from '@/lib/url/hrefs';
import { LongList } from '../report/long-list';
import { printNumber } from '../ui/print-number';
import { type OfficeSpell, officeParagraph } from './offices-by-date';

/** More links than this to the reports of one spell are no help: the list of reports stands below. */
const MAX_LINKS = 3;

/** The office held on each date, by the reports that say so. */
export function OfficeSpells({ spells, slug }: { readonly spells: readonly OfficeSpell[]; readonly slug: string }) {
  return (
    <LongList
      values={spells}
      keyOf={({ reports }) => reports[0]?.id ?? ''}
      noun="mốc"
      item={(spell) => <Spell spell={spell} slug={slug} />}
    />
  );
}

function Spell({ spell: { titles, reports, from, to }, slug }: { readonly spell: OfficeSpell; readonly slug: string }) {
  return (
    <li className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <p className="count first-letter:uppercase">{spellWords(from, to)}</p>
      <div>
        {titles.length === 0 ? <p className="text-soft">Báo cáo không ghi chức vụ</p> : <p>{titles.join(', ')}</p>}
        <p className="text-xs text-soft">
          {`theo ${printNumber(reports.length)} báo cáo: `}
          {reports.slice(0, MAX_LINKS).map((report, index) => (
            <span key={report.id}>
              {index > 0 && '; '}
              <OfficeEvidence report={report} slug={slug} />
            </span>
          ))}
          {reports.length > MAX_LINKS && '; …'}
        </p>
      </div>
    </li>
  );
}

/** Where the report says the office, or where it first names the person. */
function OfficeEvidence({ report, slug }: { readonly report: Report; readonly slug: string }) {
  const paragraph = officeParagraph(report, slug);
  if (paragraph === null) return <a href={reportHref(report.id)}>{reportHeading(report)}</a>;
  return (
    <a href={reportHref(report.id, { anchor: `p${paragraph + 1}` })}>
      {`${reportHeading(report)}, đoạn ${paragraph + 1}`}
    </a>
  );
}

function spellWords(from: ReportDate | null, to: ReportDate | null): string {
  if (from === null || to === null) return 'chưa rõ ngày';
  return from.value === to.value ? printDate(to) : `từ ${printDate(from)} đến ${printDate(to)}`;
}
