import type { Message } from '../report/message';
import type { IndexSummary } from './run-index';

const SEVERITIES = { error: 'LỖI', warning: 'Lưu ý', info: 'Ghi chú' } as const;

/**
 * One line for a message.
 *
 * @example printMessage(message) // 'LỖI  a.md (dòng 3): …'
 */
export function printMessage({ file, place, severity, message }: Message): string {
  return `${SEVERITIES[severity]}  ${file}${place === null ? '' : ` (${place})`}: ${message}`;
}

/**
 * The summary that ends `npm run index`.
 *
 * @example printSummary(summary).join('\n')
 */
export function printSummary(summary: IndexSummary): string[] {
  const told = summary.messages.filter((message) => message.severity !== 'info').map(printMessage);
  const { reports, read, errors, warnings, seconds } = summary;
  return [
    ...told,
    `Đã lập chỉ mục ${reports} báo cáo (đọc mới ${read}) trong ${seconds.toFixed(1)} giây: ${errors} lỗi, ${warnings} lưu ý.`,
  ];
}
