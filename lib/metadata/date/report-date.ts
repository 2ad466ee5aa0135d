import type { Evidence, ReportDate } from '../../report/report';
import type { Draft, Extractor, MetadataContext, Paragraph } from '../context';
import { textEvidence } from '../evidence';
import { bodyParagraphs, titleParagraphs } from '../lead';
import type { KeyForm } from '../words';
import { type CalendarDate, calendarDate, isoDate, precisionOf } from './calendar';
import type { DateMention } from './date-mentions';
import { type EventPlace, eventDates, latestCited } from './event-date';
import { occasionDate } from './occasion-year';
import { findPeriod, goesOnAfter } from './period';
import { letterheadDate, type PublishDate, publishDate } from './publish-date';
import { yesterdayOf } from './relative-day';

/** The lead, and the two blocks behind it: a first block may be a summary or a background. */
const NEAR_LEAD = 3;

/**
 * The report's date, by priority: the date line of a document, the day of the event in title or lead, the publish
 * stamp, the year of the covered period (inferred). A day without its year takes the year that brings it nearest to
 * the stamp; without a stamp it stays unread.
 */
export const dateExtractor: Extractor = {
  name: 'date',
  extract: (context, draft) => ({ date: readDate(context, draft, draft.unmarked ? 'folded' : 'exact') }),
};

interface Event {
  readonly mention: DateMention;
  readonly evidence: Evidence;
}

function readDate(context: MetadataContext, draft: Readonly<Draft>, form: KeyForm): ReportDate | null {
  const letterhead = letterheadDate(context, form);
  if (letterhead !== null) return asReportDate(letterhead.date, letterhead.evidence);
  const stamp = publishDate(context, titleParagraphs(draft)[0] ?? context.raw.titleParagraph, form);
  const event = findEvent(context, draft, form);
  const date = event === null ? null : (completed(event.mention, stamp) ?? ofOccasion(event, context, form));
  // A month is known more exactly by a stamp inside it.
  const better = date !== null && date.day === null && stamp !== null && sameMonth(date, stamp.date);
  const past = date !== null && isPast(date, stamp, context, form);
  if (event !== null && date !== null && !better && !past) {
    const rest = event.mention.year === null && stamp !== null ? [stamp.evidence] : [];
    return { ...asReportDate(date, event.evidence), evidence: [event.evidence, ...rest] };
  }
  const yesterday = stamp === null ? null : yesterdayOf(bodyParagraphs(context, draft)[0], stamp.date, form);
  if (stamp !== null && yesterday !== null) {
    return { ...asReportDate(yesterday.date, yesterday.evidence), evidence: [yesterday.evidence, stamp.evidence] };
  }
  if (stamp !== null) return asReportDate(stamp.date, stamp.evidence);
  return yearOfPeriod(context, draft);
}

/** No district had a portal before; an older day in a lead ("Ngày 5/9/1999, huyện khánh thành cầu") tells history. */
const FIRST_YEAR_OF_PORTALS = 2005;

/**
 * "Ngày 10/10/2015, xã đón bằng nông thôn mới. Tám năm qua, …": what opens the text is the story so far, when the text
 * goes on to years two or more later, or was put out so much later.
 */
function isPast(date: CalendarDate, stamp: PublishDate | null, context: MetadataContext, form: KeyForm): boolean {
  if (date.year < FIRST_YEAR_OF_PORTALS) return true;
  if (stamp !== null && stamp.date.year > date.year + 1) return true;
  return goesOnAfter(date.year, context, form);
}

function findEvent(context: MetadataContext, draft: Readonly<Draft>, form: KeyForm): Event | null {
  const title = titleParagraphs(draft).flatMap((index) => context.paragraphs[index] ?? []);
  const body = bodyParagraphs(context, draft).slice(0, NEAR_LEAD);
  // The lead first: a date in a headline may be the day that the event prepares for.
  const places: (readonly [Paragraph, EventPlace])[] = [
    ...body.slice(0, 1).map((paragraph) => [paragraph, 'lead'] as const),
    ...title.map((paragraph) => [paragraph, 'title'] as const),
    ...body.slice(1).map((paragraph) => [paragraph, 'near-lead'] as const),
  ];
  const cited = latestCited(context, form);
  let month: Event | null = null;
  for (const [paragraph, place] of places) {
    const dates = eventDates(paragraph, place, form);
    const latestYear = dates.reduce((latest, { mention }) => Math.max(latest, mention.year ?? 0), 0);
    for (const { mention, from } of dates) {
      // "Ngày 10/6/2016, hợp tác xã ra đời. … Ngày 10/6/2022, UBND huyện trao …": the earlier year is the story so far.
      if (mention.year !== null && mention.year < latestYear) continue;
      // A day before that of a cited document belongs to the story so far.
      if (mention.year !== null && isBefore(mention, mention.year, cited)) continue;
      const event = { mention, evidence: textEvidence(paragraph, from, mention.to, 'event-date') };
      if (mention.day !== null) return event;
      month ??= event;
    }
  }
  return month;
}

function isBefore({ day, month }: DateMention, year: number, cited: string): boolean {
  const date = calendarDate(year, month, day);
  return date === null || isoDate(date) < cited.slice(0, isoDate(date).length);
}

/** With the year of the text, or the one that brings the day nearest to the stamp (December, stamped in January). */
function completed({ day, month, year }: DateMention, stamp: PublishDate | null): CalendarDate | null {
  if (year !== null) return calendarDate(year, month, day);
  if (stamp === null || stamp.date.month === null || stamp.date.day === null || day === null) return null;
  const at = Date.UTC(stamp.date.year, stamp.date.month - 1, stamp.date.day);
  const distance = (date: CalendarDate) => Math.abs(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) - at);
  return [0, -1, 1]
    .flatMap((offset) => calendarDate(stamp.date.year + offset, month, day) ?? [])
    .reduce<CalendarDate | null>(
      (best, date) => (best === null || distance(date) < distance(best) ? date : best),
      null,
    );
}

/** Without a stamp the feast may tell the year: "Nhân dịp Tết … năm 2022, ngày 12/4". */
function ofOccasion({ mention, evidence }: Event, { paragraphs }: MetadataContext, form: KeyForm): CalendarDate | null {
  const paragraph = mention.year === null ? paragraphs[evidence.paragraph ?? -1] : undefined;
  return paragraph === undefined ? null : occasionDate(paragraph, mention, form);
}

function sameMonth(one: CalendarDate, other: CalendarDate): boolean {
  return one.year === other.year && one.month === other.month;
}

function asReportDate(date: CalendarDate, evidence: Evidence): ReportDate {
  return { value: isoDate(date), precision: precisionOf(date), inferred: false, evidence: [evidence] };
}

/** Nothing but the covered period tells the time: its year, when it lies in one. */
function yearOfPeriod(context: MetadataContext, draft: Readonly<Draft>): ReportDate | null {
  const { period } = draft;
  if (period === null) return null;
  const year = period.from.slice(0, 4);
  if (period.to.slice(0, 4) !== year) return null;
  const read = findPeriod(context, draft);
  const evidence = read?.value.from === period.from ? read.evidence : [];
  return { value: year, precision: 'year', inferred: true, evidence };
}
