import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import type { LinkedColumn } from './histogram-links';
import { LEVEL_NAMES, type Level } from './histogram-words';
import { PanelLink } from './panel-link';

interface HistogramTableProps {
  readonly level: Level;
  readonly columns: readonly LinkedColumn[];
  /** What is counted: “báo cáo”. */
  readonly noun: string;
  readonly caption: string;
}

/** The columns shown, as rows. Which reports are vague is a column only where some can be: a year is known or not. */
export function HistogramTable({ level, columns, noun, caption }: HistogramTableProps) {
  const vague = level !== 'year';
  return (
    <Disclosure className="histogram-table">
      <summary>Xem dạng bảng</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{LEVEL_NAMES[level]}</th>
            <th scope="col">{`Số ${noun}`}</th>
            {vague && <th scope="col">Chỉ rõ năm</th>}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.value}>
              <th scope="row">
                {column.href === null ? (
                  column.label
                ) : (
                  <PanelLink
                    href={column.href}
                    aria-current={column.chosen ? 'true' : undefined}
                    data-bar={column.value}
                  >
                    {column.label}
                  </PanelLink>
                )}
              </th>
              <td>{printNumber(column.count)}</td>
              {vague && <td>{printNumber(column.imprecise)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
