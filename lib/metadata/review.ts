import type { DirectiveList, Indicator, ReportPlace, ReviewNote } from '../report/report';
import type { Draft, Extractor } from './context';

/** A note is read at a glance. */
const MAX_SHOWN = 60;

/** What a person should look at, said calmly; runs last, on what the human's corrections left open. */
export const reviewExtractor: Extractor = {
  name: 'review',
  extract: (_context, draft) => ({ review: distinct([...draft.review, ...doubts(draft)]) }),
};

function doubts(draft: Readonly<Draft>): ReviewNote[] {
  return [
    ...missing(draft),
    ...inferredPlaces(draft),
    ...doubled(draft).map((name) =>
      note('officeholders', 'warning', `${name} được ghi với hai đơn vị khác nhau; có thể là hai người trùng tên.`),
    ),
    ...draft.directiveLists.flatMap(miscounted),
    ...draft.indicators.flatMap(doubtful),
    ...(draft.unmarked
      ? [note('unmarked', 'info', 'Văn bản không dấu: tên người và địa danh được đọc không dấu, nên xem lại.')]
      : []),
  ];
}

function note(field: string, severity: ReviewNote['severity'], message: string): ReviewNote {
  return { field, severity, message };
}

/** What a person took away is not missing. */
function missing({ title, date, corrected }: Readonly<Draft>): ReviewNote[] {
  const notes: ReviewNote[] = [];
  const answered = new Set(corrected.map(({ field }) => field));
  if (title === null && !answered.has('title'))
    notes.push(note('title', 'info', 'Báo cáo không có tiêu đề nhận ra được.'));
  if (answered.has('date')) return notes;
  if (date === null) notes.push(note('date', 'info', 'Không thấy ngày của sự kiện, ngày đăng hay thời gian báo cáo.'));
  else if (date.inferred) notes.push(note('date', 'info', `Chỉ biết năm ${date.value}, suy ra từ thời gian báo cáo.`));
  return notes;
}

/** The most special place that the text does not say; that a province follows from its district needs no look. */
function inferredPlaces({ commune, district, province, provinceNow }: Readonly<Draft>): ReviewNote[] {
  const local = commune ?? district;
  if (local !== null) return inferred(commune === null ? 'district' : 'commune', local);
  return province !== null
    ? inferred('province', province)
    : provinceNow !== null
      ? inferred('provinceNow', provinceNow)
      : [];
}

function inferred(field: string, place: ReportPlace): ReviewNote[] {
  if (!place.inferred) return [];
  // The gazetteer's evidence reads "xã Thuận → huyện Hướng Hóa".
  const [from] = place.evidence.map(({ text }) => text.split(' → ')[0]?.trim() ?? '').filter((text) => text !== '');
  const label = place.label.charAt(0).toUpperCase() + place.label.slice(1);
  return from === undefined ? [] : [note(field, 'info', `${label}: suy ra từ ${short(from)}.`)];
}

function miscounted({ announced, listed, announcedAs }: DirectiveList): ReviewNote[] {
  if (announced === null || announced === listed) return [];
  const words = announcedAs === null ? '' : ` (“${short(announcedAs.text)}”)`;
  const found = listed === 0 ? 'nhưng không thấy liệt kê' : `nhưng đọc được ${listed}`;
  return [note('directiveLists', 'warning', `Báo trước ${announced} nhiệm vụ${words}, ${found}.`)];
}

function doubtful({ raw, doubt }: Indicator): ReviewNote[] {
  return doubt === null ? [] : [note('indicators', 'warning', `Số liệu “${short(raw)}”: ${doubt}`)];
}

/** A unit at the end of a title, under its own word or its committee's. */
const UNITS = [
  /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu) (\p{Lu}[\p{L}' ]*)$/u,
  /(?<!\p{L})(?:huyện|thị xã|quận|Huyện ủy|Thị ủy|Quận ủy) (\p{Lu}[\p{L}' ]*)$/u,
] as const;

/** Names whose titles of today belong to two communes, or to two districts. */
function doubled({ officeholders }: Readonly<Draft>): string[] {
  return officeholders
    .filter(({ offices }) => {
      const titles = offices.filter(({ current }) => current).map(({ title }) => title);
      return UNITS.some((unit) => new Set(titles.flatMap((title) => unit.exec(title)?.[1] ?? [])).size > 1);
    })
    .map(({ name }) => name);
}

function short(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** The same doubt twice is one. */
function distinct(notes: readonly ReviewNote[]): ReviewNote[] {
  const seen = new Map(notes.map((each) => [`${each.field} ${each.message}`, each] as const));
  return [...seen.values()];
}
