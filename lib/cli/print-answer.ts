import type { SearchAnswer } from '../url/answer';

/**
 * The answer for a terminal: count, how the query was read, one block for each hit. Marks stand between » and «.
 *
 * @example printAnswer(answer).join('\n')
 */
export function printAnswer(answer: SearchAnswer): string[] {
  const lines = [`${answer.total} báo cáo: ${answer.query.readAs}`];
  for (const each of answer.query.mended) lines.push(`  ${each}`);
  for (const { key, value, why } of answer.ignored) lines.push(`  Bỏ qua ${key}=${value}: ${why}`);
  for (const [index, hit] of answer.hits.entries()) {
    const place = [hit.district?.label, hit.province?.label ?? hit.provinceNow?.label].filter((each) => each);
    lines.push('', `${(answer.page - 1) * answer.pageSize + index + 1}. ${hit.heading}`);
    lines.push(
      `   ${[hit.date?.value ?? 'chưa rõ ngày', ...place].join(' · ')} · ${hit.hitCount} chỗ khớp · ${hit.id}`,
    );
    for (const snippet of hit.snippets) lines.push(`   …${marked(snippet.text, snippet.marks)}…`);
  }
  for (const each of answer.beyond) lines.push('', `Thêm ${each.total} kết quả với dấu khác`);
  for (const each of answer.relaxations) lines.push('', `Bỏ ${each.without}: ${each.total} báo cáo`);
  return lines;
}

function marked(text: string, marks: readonly (readonly [number, number])[]): string {
  let out = '';
  let last = 0;
  for (const [start, end] of marks) {
    out += `${text.slice(last, start)}»${text.slice(start, end)}«`;
    last = end;
  }
  return (out + text.slice(last)).replace(/\s+/g, ' ');
}
