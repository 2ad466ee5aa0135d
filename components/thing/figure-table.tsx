import { unitThen } from '@/lib/places/place-words';
import { printDateShort } from '@/lib/report/print-date';
import { reportHref } from '@/lib/url/hrefs';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import type { ReportFigure } from './figures';
import { ThingSection } from './thing-page';

const SHOWN = 10;

/** Figures as the reports print them, each with its place; never added up, for no two count the same thing. */
export function FigureTable({ figures, read }: { readonly figures: readonly ReportFigure[]; readonly read: number }) {
  if (figures.length === 0) return null;
  const shown = figures.length <= SHOWN + 1 ? figures : figures.slice(0, SHOWN);
  const rest = figures.slice(shown.length);
  return (
    <ThingSection id="so-lieu" title="Số liệu trong báo cáo gần đây">
      <p className="text-xs text-soft">
        {`Lấy từ ${printNumber(read)} báo cáo mới nhất, mỗi báo cáo nhiều nhất năm số liệu đầu tiên đã rõ là về việc gì. Ghi đúng như trong báo cáo, không cộng lại.`}
      </p>
      <Table caption="Số liệu trong báo cáo gần đây" figures={shown} />
      {rest.length > 0 && (
        <Disclosure className="rest">
          <summary className="text-xs text-accent">{`Xem thêm ${printNumber(rest.length)} số liệu`}</summary>
          <Table caption="Các số liệu còn lại" figures={rest} />
        </Disclosure>
      )}
    </ThingSection>
  );
}

function Table({ caption, figures }: { readonly caption: string; readonly figures: readonly ReportFigure[] }) {
  return (
    <table className="figures thing-figures">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Số liệu</th>
          <th scope="col">Về</th>
          <th scope="col">Báo cáo</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <Row key={`${figure.report.id} ${figure.indicator.paragraph}.${figure.indicator.start}`} figure={figure} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ figure: { report, indicator } }: { readonly figure: ReportFigure }) {
  const { raw, hedge, subject, comparison, paragraph } = indicator;
  const words = [unitThen(report), report.date === null ? 'chưa rõ ngày' : printDateShort(report.date.value)]
    .filter((each) => each !== null)
    .join(', ');
  return (
    <tr>
      <td className="count">
        {hedge !== null && <span className="text-soft">{`${hedge} `}</span>}
        {raw}
      </td>
      <td>
        {subject}
        {comparison !== null && <span className="block text-xs text-soft">{comparison}</span>}
      </td>
      <td className="text-xs">
        <a href={reportHref(report.id, { anchor: `p${paragraph + 1}` })}>
          {`${words}, `}
          <span className="whitespace-nowrap">{`đoạn ${paragraph + 1}`}</span>
        </a>
      </td>
    </tr>
  );
}
