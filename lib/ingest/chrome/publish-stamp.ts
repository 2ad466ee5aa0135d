import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { startingWith } from './page-words';

/** What a line that holds nothing but a time says about itself. */
export type StampKind =
  /** "Đăng lúc: 13/12/2022 (GMT+7)": a stamp wherever it stands. */
  | 'published'
  /** "Cập nhật lúc 16:11, Thứ năm, 30/07/2020". */
  | 'updated'
  /** "Hôm nay: Thứ sáu, 05/05/2023": the day on which the page was saved. */
  | 'clock'
  /** "21:39 | 21/09/2024", "Thứ 6, 06/10/2023": a stamp below a title, a clock above it. */
  | 'timed'
  /** "13/12/2022" and nothing else. */
  | 'date';

/** "Hôm nay", "Cập nhật lúc", "Ngày đăng": what stands before a time. */
const LABELS: readonly (readonly [kind: StampKind, pattern: RegExp])[] = [
  ['clock', startingWith(table.stamps.clock)],
  ['updated', startingWith(table.stamps.updated)],
  ['published', startingWith(table.stamps.published)],
];

/** 13/12/2022, 13-12-2022, 13.12.2022, "17 - 05 - 2024", 2022-12-13. Bounded repeats. */
const DATE =
  /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?:t(?=\d)|(?!\d))/g;
/** "ngày 13 tháng 12 năm 2022": only below a label; alone it is the date line of an official paper. */
const DATE_IN_WORDS = /ngay \d{1,2} thang \d{1,2} nam (?:19|20)\d{2}/g;
/** 08:45, 14:34:16, 8h30, 16 giờ 05, with AM/PM or SA/CH of Windows. */
const TIME = /(?<!\d)\d{1,2}\s?(?::|h|gio)\s?\d{2}(?::\d{2})?(?!\d)(?:\s?(?:am|pm|sa|ch)(?!\p{L}))?/gu;
const WEEKDAY =
  /(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}\d])/gu;
/** (GMT+7), [GMT +07:00], +07:00 after an ISO time. */
const ZONE = /(?:gmt|utc)?\s?\+\s?0?7(?::?00)?(?!\d)|(?:gmt|utc)(?!\p{L})/gu;
/** Joining words and signs between the parts. */
const GLUE = /(?<!\p{L})(?:luc|ngay|vao|gio)(?!\p{L})|[\s,|:;()[\]•·./–—-]/gu;
const DIGIT = /\d/;
/** The longest stamp seen has 52 characters. */
const MAX_LENGTH = 90;

/**
 * What kind of time stamp a line is, null where it says anything else besides.
 *
 * @param key the line without marks, lower case
 * @example stampKind('cap nhat luc 16:11, thu nam, 30/07/2020 (gmt+7)') // 'updated'
 */
export function stampKind(key: string): StampKind | null {
  if (key.length > MAX_LENGTH || !DIGIT.test(key)) return null;
  const [label, pattern] = LABELS.find(([, each]) => each.test(key)) ?? [null, null];
  const said = pattern === null ? key : key.replace(pattern, '');
  const undated = (label === null ? said : said.replace(DATE_IN_WORDS, ' ')).replace(DATE, ' ');
  const hasDate = undated !== said;
  const unzoned = undated.replace(ZONE, ' ');
  const untimed = unzoned.replace(TIME, ' ').replace(WEEKDAY, ' ');
  const hasTime = untimed !== unzoned;
  if (untimed.replace(GLUE, '') !== '' || !(hasDate || (hasTime && label !== null))) return null;
  if (label !== null) return label;
  return hasTime ? 'timed' : 'date';
}
