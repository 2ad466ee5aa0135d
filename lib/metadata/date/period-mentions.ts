import type { Period } from '../../report/report';
import type { Paragraph } from '../context';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import { calendarDate, monthEdge } from './calendar';
import { claims } from './taken';

/** A span of time that a text names; `year` null where the text leaves it out ("6 tháng đầu năm"). */
export interface PeriodMention {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly year: number | null;
  /** First and last month, 1 to 12. */
  readonly months: readonly [first: number, last: number];
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const NUMBERS = ['ba', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'] as const;
const NUMBER_VALUES: Readonly<Record<string, number>> = {
  ba: 3,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
};

const patterns = patternsFor((spell, plain) => {
  const year = `(?: ?/ ?|,? ${spell('năm')} )`;
  const number = `0?[3-9]|1[01]|${spell(NUMBERS.join('|'))}`;
  return {
    /** "6 tháng đầu năm 2024", "9 tháng năm 2023", "sáu tháng cuối năm"; a year or "đầu năm" must follow. */
    months: new RegExp(
      `(?<![\\p{L}\\d/])(${number}) ${spell('tháng')} (?:(${spell('đầu|cuối')}) )?${spell('năm')}(?: (\\d{4}))?(?!\\d)`,
      'giu',
    ),
    half: new RegExp(`(?<!\\p{L})${spell('nửa')} (${spell('đầu|cuối')}) ${spell('năm')}(?: (\\d{4}))?(?!\\d)`, 'giu'),
    quarter: new RegExp(`(?<!\\p{L})${spell('quý')} (iv|iii|ii|i|[1-4])(?:${year}(\\d{4}))?(?![\\p{L}\\d])`, 'giu'),
    month: new RegExp(`(?<!\\d |\\p{L})${spell('tháng')} (1[0-2]|0?[1-9])${year}(\\d{4})(?!\\d)`, 'giu'),
    year: new RegExp(`(?<!\\p{L})${spell('năm')} (\\d{4})(?! ?[-–] ?\\d|\\d)`, 'giu'),
    last: plain('cuối'),
  };
});

/**
 * The spans of time that a text names, in order, the longer reading first ("6 tháng đầu năm 2024", not "năm 2024").
 *
 * @example periodMentions('Quý I/2024', 'exact')[0]?.months // [1, 3]
 */
export function periodMentions(text: string, form: KeyForm): PeriodMention[] {
  const known = patterns(form);
  const found: PeriodMention[] = [];
  const claim = claims(text.length);
  const add = (match: RegExpExecArray, year: string | undefined, months: readonly [number, number]) => {
    const from = match.index;
    const to = from + match[0].length;
    if (year !== undefined && calendarDate(Number(year), null, null) === null) return;
    if (claim(from, to))
      found.push({ from, to, label: match[0], year: year === undefined ? null : Number(year), months });
  };
  const isLast = (word: string | undefined) => word?.toLowerCase() === known.last;
  for (const match of text.matchAll(known.months)) {
    const count = countOf(match[1] ?? '');
    add(match, match[3], isLast(match[2]) ? [13 - count, 12] : [1, count]);
  }
  for (const match of text.matchAll(known.half)) add(match, match[2], isLast(match[1]) ? [7, 12] : [1, 6]);
  for (const match of text.matchAll(known.quarter)) {
    const quarter = QUARTERS[(match[1] ?? '').toLowerCase()] ?? 1;
    add(match, match[2], [quarter * 3 - 2, quarter * 3]);
  }
  for (const match of text.matchAll(known.month)) add(match, match[2], [Number(match[1]), Number(match[1])]);
  for (const match of text.matchAll(known.year)) add(match, match[1], [1, 12]);
  return found.sort((a, b) => a.from - b.from);
}

const read = { exact: new WeakMap<Paragraph, PeriodMention[]>(), folded: new WeakMap<Paragraph, PeriodMention[]>() };

/** The spans of time that a paragraph names, read once. */
export function paragraphPeriods(paragraph: Paragraph, form: KeyForm): readonly PeriodMention[] {
  const periods = read[form].get(paragraph) ?? periodMentions(paragraph.canonical.text, form);
  read[form].set(paragraph, periods);
  return periods;
}

function countOf(word: string): number {
  const digits = Number(word);
  if (!Number.isNaN(digits)) return digits;
  return NUMBER_VALUES[word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()] ?? 12;
}

/** The mention as a period of the given year; its label is completed with the year and begins in lower case. */
export function periodOf(mention: PeriodMention, year: number): Period {
  const { months, label } = mention;
  const small = label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return {
    label: mention.year === null ? `${small} ${year}` : small,
    from: monthEdge(year, months[0], 'first'),
    to: monthEdge(year, months[1], 'last'),
  };
}
