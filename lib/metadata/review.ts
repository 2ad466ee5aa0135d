import type { ReviewNote } from '../report/report';
import type { Draft, Extractor } from './context';

/** What a person should look at, said calmly; runs last, on what the human's corrections left open. */
export const reviewExtractor: Extractor = {
  name: 'review',
  extract: (_context, draft) => ({ review: [...draft.review, ...doubts(draft)] }),
};

function doubts(draft: Readonly<Draft>): ReviewNote[] {
  const notes: ReviewNote[] = [];
  const add = (field: string, message: string) => notes.push({ field, severity: 'info', message });
  if (draft.title === null) add('title', 'Báo cáo không có tiêu đề nhận ra được.');
  if (draft.date === null) add('date', 'Không thấy ngày của sự kiện, ngày đăng hay thời gian báo cáo.');
  else if (draft.date.inferred) add('date', `Chỉ biết năm ${draft.date.value}, suy ra từ thời gian báo cáo.`);
  for (const person of doubled(draft)) {
    add('officeholders', `${person} được ghi với hai đơn vị khác nhau; có thể là hai người trùng tên.`);
  }
  if (draft.unmarked) add('unmarked', 'Văn bản không dấu: tên người và địa danh được đọc không dấu, nên xem lại.');
  return notes;
}

const UNIT = /(?<!\p{L})(?:xã|phường|thị trấn) (\p{Lu}[\p{L}' ]*)$/u;

/** Names whose titles belong to two communes. */
function doubled({ officeholders }: Readonly<Draft>): string[] {
  return officeholders
    .filter(({ titles }) => new Set(titles.flatMap((title) => UNIT.exec(title)?.[1] ?? [])).size > 1)
    .map(({ name }) => name);
}
