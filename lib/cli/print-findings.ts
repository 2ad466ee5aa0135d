import { printMessage } from './print-messages';
import type { Finding } from './review-report';

/** Groups of one report each, the one that most would gain by first; inside a group likewise. */
export function groupFindings(findings: readonly Finding[]): readonly (readonly [file: string, Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.file, [...(groups.get(finding.file) ?? []), finding]);
  const inside = [...groups].map(([file, group]) => [file, group.toSorted((a, b) => b.rank - a.rank)] as const);
  const gain = (group: readonly Finding[]) => group.reduce((sum, { rank }) => sum + rank, 0);
  return inside.toSorted(([, a], [, b]) => (b[0]?.rank ?? 0) - (a[0]?.rank ?? 0) || gain(b) - gain(a));
}

/**
 * What to look at, for a terminal: one block for each report, with the way to mend it, and a summary at the end.
 *
 * @param reports how many were read
 * @example printFindings(findings, 27).join('\n')
 */
export function printFindings(findings: readonly Finding[], reports: number): string[] {
  const lines: string[] = [];
  for (const [file, group] of groupFindings(findings)) {
    lines.push(file);
    for (const finding of group) {
      lines.push(`  ${printMessage({ ...finding, file: finding.place ?? '', place: null })}`);
      if (finding.mend !== null) lines.push(`      → ${finding.mend}`);
    }
    lines.push('');
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  lines.push(`Đã kiểm tra ${reports} báo cáo: ${findings.length} điều cần xem, ${errors} lỗi.`, ...byKind(findings));
  return lines;
}

const MAX_KINDS = 5;

/** The commonest kinds, so that a whole folder's gap is seen at once. */
function byKind(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule, place, severity } of findings) {
    // Places of messages are lines and keys; only a doubt's place is a field, the same in all reports.
    const kind = rule === 'missing-field' ? `thiếu ${place ?? ''}` : (KINDS[rule] ?? (severity === 'info' ? '' : rule));
    if (kind !== '') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, MAX_KINDS);
  return most.length === 0 ? [] : [`Nhiều nhất: ${most.map(([kind, count]) => `${kind} (${count})`).join(', ')}.`];
}

const KINDS: Readonly<Record<string, string>> = {
  'no-speaker': 'chưa rõ người nói',
  'no-title': 'chưa rõ chức danh',
  'unknown-title': 'chức danh chưa có trong danh mục',
  'announced-not-listed': 'báo trước khác với đọc được',
  'doubted-figure': 'số liệu đáng ngờ',
  'inferred-date': 'ngày suy ra',
  'wrong-value': 'giá trị ghi tay sai',
  'unknown-key': 'khóa không dùng',
};
