import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';

/** The date of a document, and how far its words go. */
export interface DocumentDate {
  readonly value: string;
  readonly to: number;
}

/** "ngày 21 tháng 10 năm 2022" with brackets and commas. */
const LOOK = 64;
/** Before the number there stands a body between: "ngày 21/10/2022, Ban Thường vụ Huyện ủy … ban hành". */
const LOOK_BACK = 48;

/** Day, month and year in figures or with words between; bounded parts. */
const FIGURES = String.raw`(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?![\d/])`;

const patterns = patternsFor((spell) => {
  const words = `(\\d{1,2}) ${spell('tháng')} (\\d{1,2})(?:,? ${spell('năm')} | ?/ ?)(\\d{4})(?!\\d)`;
  const day = `${spell('ngày')} ?(?:${FIGURES}|${words})`;
  return {
    /** " ngày 18/11/2022", "(ngày 05 tháng 3 năm 2020)", ", ban hành ngày 09/5/2024"; bare figures in brackets only. */
    behind: new RegExp(`^ ?(,|\\()? ?(?:(?:${spell('ban hành|ký')} )?${day}|(?<=\\()${FIGURES}(?=\\)))`, 'iu'),
    /** "năm 2016 của", "(năm 2016)": in a year of its own; "năm 2022" before other words is when it is carried out. */
    year: new RegExp(`^(?:,? ${spell('năm')} (\\d{4})(?= ${spell('của')} )| ?\\(${spell('năm')} (\\d{4})\\))`, 'iu'),
    sameDay: new RegExp(`^ ?[,(]? ?${spell('cùng ngày')}(?!\\p{L})`, 'iu'),
    /** What may follow a date that a comma parts from its number; a new clause means another day. */
    goesOn: new RegExp(
      `^(?:$|[.;:)\\]”"]|,? ?(?:${spell('của|do|về|và|quy định|hướng dẫn|phê duyệt|trong đó|theo')}|v/v)(?!\\p{L})|,? ?\\d)`,
      'iu',
    ),
    /** "Ngày 21/10/2022, " at the end of what stands before the body. */
    before: new RegExp(`(?<!\\p{L})${day},? ?$`, 'iu'),
  };
});

/** The calendar of cited documents begins with the Republic. */
const FIRST_YEAR = 1945;
const LAST_YEAR = 2050;

function iso(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const fits = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return fits && isYear(year) ? date.toISOString().slice(0, 10) : null;
}

function isYear(year: string | undefined): boolean {
  return Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
}

/**
 * The date right behind a number or its issuer.
 *
 * @param previous date of the document cited before, which "cùng ngày" means
 * @param afterIssuer then a comma begins a new clause, the date is not the document's
 * @example dateBehind('số 19-CT/TW ngày 18/11/2022', 11, 'exact', null, false)?.value // '2022-11-18'
 */
export function dateBehind(
  text: string,
  at: number,
  form: KeyForm,
  previous: string | null,
  afterIssuer: boolean,
): DocumentDate | null {
  const { behind, year, sameDay, goesOn } = patterns(form);
  const rest = text.slice(at, at + LOOK);
  const found = behind.exec(rest);
  if (found !== null) {
    const [all, opening, d1, m1, y1, d2, m2, y2, d3, m3, y3] = found;
    const value = iso(d1 ?? d2 ?? d3, m1 ?? m2 ?? m3, y1 ?? y2 ?? y3);
    const to = at + all.length;
    const clause = opening === ',' && (afterIssuer || !goesOn.test(text.slice(to, to + LOOK)));
    return value === null || clause ? null : { value, to };
  }
  const inYear = year.exec(rest);
  const value = inYear?.[1] ?? inYear?.[2];
  if (inYear !== null && isYear(value)) return { value: value ?? '', to: at + inYear[0].length };
  const same = previous === null ? null : sameDay.exec(rest);
  return same === null || previous === null ? null : { value: previous, to: at + same[0].length };
}

/** The date that ends just before `at`: "Ngày 21/10/2022, | Huyện ủy ban hành …". */
export function dateBefore(text: string, at: number, form: KeyForm): string | null {
  const found = patterns(form).before.exec(text.slice(Math.max(0, at - LOOK_BACK), at));
  if (found === null) return null;
  const [, d1, m1, y1, d2, m2, y2] = found;
  return iso(d1 ?? d2, m1 ?? m2, y1 ?? y2);
}
