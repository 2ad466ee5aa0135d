'use client';

import type { TaskRow } from './task-rows';

interface TaskTableProps {
  readonly rows: readonly TaskRow[];
  /** Id of the page's heading. */
  readonly labelledBy: string;
}

/** What the source does not say, to the eye and to the ear. */
const UNKNOWN = (
  <>
    <span aria-hidden="true">–</span>
    <span className="sr-only">không rõ</span>
  </>
);

/** One row for each directive. A client component so that the page carries the rows as data. */
export function TaskTable({ rows, labelledBy }: TaskTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="task-scroll" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="task-table" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">STT</th>
            <th scope="col">Nhiệm vụ</th>
            <th scope="col">Nơi nhận</th>
            <th scope="col">Hạn</th>
            <th scope="col">Người chỉ đạo</th>
            <th scope="col">Ngày báo cáo</th>
            <th scope="col">Báo cáo</th>
            <th scope="col">Địa phương</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.key}>
              <td className="count">{i + 1}</td>
              <td className="task">{row.task}</td>
              <td>{row.addressee ?? UNKNOWN}</td>
              <td className="count">{row.due ?? UNKNOWN}</td>
              <td>
                {row.speaker ?? UNKNOWN}
                {row.office !== null && <span className="office">{row.office}</span>}
              </td>
              <td className="count">{row.date ?? UNKNOWN}</td>
              <td>
                <a href={row.href}>{`${row.title}, đoạn ${row.paragraph}`}</a>
              </td>
              <td>{row.place ?? UNKNOWN}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
