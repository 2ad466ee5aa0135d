import type { Indicator, Report } from '@/lib/report/report';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import { ByHand } from './by-hand';
import { clauseAround } from './clause-around';

/** A page of a conference report has thirty figures: more stand behind one click. */
const SHOWN = 12;

/** The figures of a report as they stand, what they are about and what they are held against. */
export function IndicatorSection({ report }: { readonly report: Report }) {
  const { indicators, paragraphs } = report;
  if (indicators.length === 0) return null;
  // One row is never hidden alone: the line that hides it would take its place.
  const shown = indicators.length <= SHOWN + 1 ? indicators : indicators.slice(0, SHOWN);
  const rest = indicators.slice(shown.length);
  return (
    <section aria-labelledby="so-lieu" className="said">
      <h2 id="so-lieu" tabIndex={-1}>
        Số liệu
      </h2>
      <ByHand report={report} fields={['indicators']} />
      <Table caption="Số liệu trong báo cáo" indicators={shown} paragraphs={paragraphs} />
      {rest.length > 0 && (
        <Disclosure className="rest">
          <summary className="text-xs text-accent">{`Xem thêm ${printNumber(rest.length)} số liệu`}</summary>
          <Table caption="Các số liệu còn lại" indicators={rest} paragraphs={paragraphs} />
        </Disclosure>
      )}
    </section>
  );
}

interface TableProps {
  readonly caption: string;
  readonly indicators: readonly Indicator[];
  readonly paragraphs: readonly string[];
}

function Table({ caption, indicators, paragraphs }: TableProps) {
  return (
    <table className="figures">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Số liệu</th>
          <th scope="col">Về</th>
          <th scope="col">So với</th>
          <th scope="col">Đoạn</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((each) => (
          <Row key={`${each.paragraph}.${each.start}`} indicator={each} text={paragraphs[each.paragraph] ?? ''} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ indicator, text }: { readonly indicator: Indicator; readonly text: string }) {
  const { raw, hedge, subject, comparison, doubt, paragraph, start, end } = indicator;
  return (
    <tr>
      <td className="count">
        {hedge !== null && <span className="text-soft">{`${hedge} `}</span>}
        {raw}
        {doubt !== null && (
          <span className="block text-xs text-soft">{`Số này có vẻ sai trong bản gốc. ${doubt}`}</span>
        )}
      </td>
      {/* No subject was read for certain: the words themselves. */}
      <td>{subject ?? <span className="text-soft">{`“${clauseAround(text, start, end)}”`}</span>}</td>
      <td>{comparison}</td>
      <td className="count">
        <a href={`#p${paragraph + 1}`} aria-label={`${raw}, đoạn ${paragraph + 1}`}>
          {paragraph + 1}
        </a>
      </td>
    </tr>
  );
}
