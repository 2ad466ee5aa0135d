import type { HitStatement } from '../search/result';
import type { SearchAnswer } from '../url/answer';

/**
 * The answer for a terminal: count, how the query was read, one block for each hit. Marks stand between » and «.
 *
 * @example printAnswer(answer).join('\n')
 */
export function printAnswer(answer: SearchAnswer): string[] {
  const unit = answer.facets.loai.find(({ selected }) => selected)?.label.toLowerCase() ?? 'báo cáo';
  const lines = [`${answer.total} ${unit}: ${answer.query.readAs}`];
  const { mended, repaired, expanded, unknown } = answer.query;
  if (repaired !== null)
    lines.push(`  “${repaired.from}” không có kết quả, đang tìm “${repaired.to}”: ${repaired.why}`);
  for (const each of mended) lines.push(`  ${each}`);
  for (const { typed, variants } of expanded) lines.push(`  “${typed}”: tính cả ${variants.map(quoted).join(', ')}`);
  for (const { text, spellings } of unknown) {
    const other = spellings.length === 0 ? '' : `; có ${spellings.map(quoted).join(', ')}`;
    lines.push(`  Không báo cáo nào có “${text}”${other}`);
  }
  for (const { q, why } of answer.suggestions) lines.push(`  ${why}? Hãy thử: ${q}`);
  for (const { key, value, why } of answer.ignored) lines.push(`  Bỏ qua ${key}=${value}: ${why}`);
  for (const [index, hit] of answer.hits.entries()) {
    const place = [hit.district?.label, hit.province?.label ?? hit.provinceNow?.label].filter((each) => each);
    lines.push('', `${(answer.page - 1) * answer.pageSize + index + 1}. ${hit.heading}`);
    lines.push(
      `   ${[hit.date?.value ?? 'chưa rõ ngày', ...place].join(' · ')} · ${hit.hitCount} chỗ khớp · ${hit.id}`,
    );
    if (hit.statement !== null) lines.push(`   ${ordersOf(hit.statement)}`);
    for (const snippet of hit.snippets) lines.push(`   …${marked(snippet.text, snippet.marks)}…`);
  }
  for (const { kind, total } of answer.beyond) {
    lines.push(
      '',
      kind === 'spelling' ? `Thêm ${total} kết quả với dấu khác` : `Thêm ${total} ${unit} không đủ mọi từ`,
    );
  }
  for (const { without, total } of answer.relaxations)
    lines.push('', `${wayOut(without)}: ${total} ${without.startsWith('loai=') ? 'báo cáo' : unit}`);
  return lines;
}

/** Who says it, whom it tells, and until when. */
function ordersOf({ speaker, body, addressee, due, paragraph }: HitStatement): string {
  const who = speaker === null ? (body ?? 'chưa rõ người nói') : [speaker.name, speaker.office ?? []].flat().join(', ');
  const told = [addressee === null ? [] : `nơi nhận ${addressee}`, due === null ? [] : `hạn ${due}`].flat();
  return [who, ...told, `đoạn ${paragraph + 1}`].join(' · ');
}

/** `chi-phan=x` keeps x alone, `noi-phan=x` asks less of x, everything else is dropped. */
function wayOut(without: string): string {
  const [key = '', ...rest] = without.split('=');
  const value = rest.join('=');
  if (key === 'chi-phan') return `Chỉ tìm phần ${value}`;
  if (key === 'noi-phan') return `Tìm “${value}” ở bất cứ đâu`;
  return key === 'bo-phan' ? `Bỏ phần ${value}` : `Bỏ ${without}`;
}

const quoted = (text: string) => `“${text}”`;

function marked(text: string, marks: readonly (readonly [number, number])[]): string {
  let out = '';
  let last = 0;
  for (const [start, end] of marks) {
    out += `${text.slice(last, start)}»${text.slice(start, end)}«`;
    last = end;
  }
  return (out + text.slice(last)).replace(/\s+/g, ' ');
}
