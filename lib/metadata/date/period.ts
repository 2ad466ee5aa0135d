import type { Period } from '../../report/report';
import type { Draft, Extractor, Finding, MetadataContext, Paragraph } from '../context';
import { textEvidence } from '../evidence';
import { bodyParagraphs, titleParagraphs } from '../lead';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import { paragraphDates } from './date-mentions';
import { latestCited } from './event-date';
import { type PeriodMention, paragraphPeriods, periodOf } from './period-mentions';

/** A report says in its first blocks what time it covers; later years are comparisons. */
const NEAR_LEAD = 4;
/** How far back the word stands that says whether a time is looked back on or ahead to. */
const LOOK_BACK = 170;
const TO_COME_WITHIN = 50;
const GOAL_WITHIN = 120;

const patterns = patternsFor((spell) => ({
  covered: new RegExp(
    `(?<!\\p{L})${spell('kết quả|tình hình|tổng kết|sơ kết|giao ban|đánh giá|nhìn lại|kiểm điểm|thực hiện nhiệm vụ|hoàn thành|báo cáo|con số|khép lại')}(?!\\p{L})`,
    'giu',
  ),
  /** "Kết quả thực hiện chương trình … quý I" looks back, though a programme alone looks ahead; "mặt bằng", "giảm nghèo" compare nothing. */
  ahead: new RegExp(
    `(?<!\\p{L})(?<!${spell('mặt')} )(?<!${spell('kết quả')} (?:${spell('triển khai')} )?${spell('thực hiện')} (?:${spell('các')} )?)${spell('phương hướng|nhiệm vụ trọng tâm|trọng tâm|kế hoạch|mục tiêu|chỉ tiêu|giải pháp|chương trình|dự kiến|triển khai nhiệm vụ|bàn nhiệm vụ|nhiệm vụ của|đến|vào|trước|từ|so với|cùng kỳ|bằng|tăng|giảm|hơn|sang|bước vào|chuẩn bị|phấn đấu|quyết tâm|hướng tới|sẽ|tết|sinh|khóa|nghị quyết|đại hội|cuối|ngày|theo|kể từ|lần thứ|quyết định|giai đoạn')}(?! ${spell('nghèo')})(?!\\p{L})`,
    'giu',
  ),
  /** "Năm 2022, huyện …", "Trong năm 2022, …" at the beginning of a sentence. */
  opens: new RegExp(`(?:^|[.!?…:] |\\) ?[–-] )(?:${spell('trong|bước vào|kết thúc|khép lại')} )?$`, 'iu'),
  /** A goal: "đến năm 2030", "trước năm 2025", "vào năm 2026", "tầm nhìn … năm 2045". */
  until: new RegExp(
    `(?<!\\p{L})${spell('đến|tới|trước|vào|trong|cuối|hết|tầm nhìn|nhiệm kỳ|giai đoạn|từ|sau')}(?: ${spell('cuối|hết')})? $`,
    'iu',
  ),
  compared: new RegExp(`(?<!\\p{L})${spell('cùng kỳ|so với|cùng kỳ của|cùng thời điểm')} $`, 'iu'),
  /** "Năm 2026 sẽ là …", "Năm 2025 dự kiến …": a year that is yet to come. */
  toCome: new RegExp(`^,? (?:[^.,;]{0,30} )?${spell('sẽ|dự kiến|phấn đấu')} `, 'iu'),
  goal: new RegExp(
    `(?<!\\p{L})${spell('phấn đấu|mục tiêu|sẽ|dự kiến|tầm nhìn|quyết tâm|hướng tới|chỉ tiêu')}(?!\\p{L})`,
    'iu',
  ),
  clause: /[.;!?…:]/g,
}));

/** The time that the report looks back on; null when title and lead do not tell. */
export const periodExtractor: Extractor = {
  name: 'period',
  extract: (context, draft) => ({ period: findPeriod(context, draft)?.value ?? null }),
};

/**
 * The covered period with the words that say it: title first, then the lead and what follows it.
 *
 * @example findPeriod(context, draft)?.value.label // '6 tháng đầu năm 2024'
 */
export function findPeriod(context: MetadataContext, draft: Readonly<Draft>): Finding<Period> | null {
  const form: KeyForm = draft.unmarked ? 'folded' : 'exact';
  const title = titleParagraphs(draft).flatMap((index) => context.paragraphs[index] ?? []);
  const body = bodyParagraphs(context, draft).slice(0, NEAR_LEAD);
  // Behind the lead a month that opens a sentence is a step of the story, no covered time.
  const opens = (text: string, { from, months }: PeriodMention) =>
    months[0] !== months[1] && patterns(form).opens.test(lookBack(text, from));
  const found =
    first(title, (text, mention) => cueOf(text, mention, form) !== 'ahead', form) ??
    first(body.slice(0, 1), (text, mention) => isCovered(text, mention, form), form) ??
    first(body.slice(1), opens, form) ??
    first(body.slice(1, 2), (text, mention) => cueOf(text, mention, form) === 'covered', form);
  return found === null || isStorySoFar(found.value, context, form) ? null : found;
}

/**
 * "Năm 2011, xã bắt tay xây dựng nông thôn mới …": when the text goes on to years two or more later, or cites a document
 * of such a year, the time belongs to the story so far. The year after is the outlook.
 */
function isStorySoFar({ to }: Period, context: MetadataContext, form: KeyForm): boolean {
  const next = Number(to.slice(0, 4)) + 1;
  if (Number(latestCited(context, form).slice(0, 4)) > next) return true;
  return context.paragraphs.some(
    (paragraph) =>
      !paragraph.boilerplate &&
      paragraphPeriods(paragraph, form).some(
        ({ year, from }) =>
          year !== null && year > next && !patterns(form).until.test(lookBack(paragraph.canonical.text, from)),
      ),
  );
}

/**
 * Whether the text goes on to a year two or more after this one as something that has been: a sentence opens with it
 * ("Năm 2022, thu nhập đã …"), or a document of it is cited. Goals ("Năm 2025, huyện phấn đấu …") do not count.
 */
export function goesOnAfter(year: number, context: MetadataContext, form: KeyForm): boolean {
  const next = year + 1;
  if (Number(latestCited(context, form).slice(0, 4)) > next) return true;
  return context.paragraphs.some((paragraph) => {
    const { text } = paragraph.canonical;
    const hasBeen = ({ from, to, ...mention }: PeriodMention) =>
      mention.year !== null &&
      mention.year > next &&
      patterns(form).opens.test(lookBack(text, from)) &&
      !patterns(form).goal.test(text.slice(to, to + GOAL_WITHIN));
    return !paragraph.boilerplate && paragraphPeriods(paragraph, form).some(hasBeen);
  });
}

/** What stands before; patterns that end in `$` see no more, or a long line would be searched for every time it names. */
function lookBack(text: string, from: number): string {
  return text.slice(Math.max(0, from - LOOK_BACK), from);
}

function isCovered(text: string, mention: PeriodMention, form: KeyForm): boolean {
  if (patterns(form).toCome.test(text.slice(mention.to, mention.to + TO_COME_WITHIN))) return false;
  return cueOf(text, mention, form) === 'covered' || patterns(form).opens.test(lookBack(text, mention.from));
}

function first(
  paragraphs: readonly Paragraph[],
  fits: (text: string, mention: PeriodMention) => boolean,
  form: KeyForm,
): Finding<Period> | null {
  for (const paragraph of paragraphs) {
    const { text } = paragraph.canonical;
    const mentions = paragraphPeriods(paragraph, form);
    const dated = mentions.filter(({ year }) => year !== null);
    const eventYear = paragraphDates(paragraph, form).find(({ year }) => year !== null)?.year ?? null;
    let next = 0;
    for (const mention of mentions) {
      while ((dated[next]?.from ?? Infinity) <= mention.from) next += 1;
      const year = fits(text, mention) ? yearOf(text, mention, { later: dated[next], eventYear }, form) : null;
      if (year === null) continue;
      const evidence = [textEvidence(paragraph, mention.from, mention.to, 'covered-period')];
      return { value: periodOf(mention, year), inferred: false, evidence };
    }
  }
  return null;
}

/** The nearest word before the time, within its clause: looked back on, ahead to, or neither. */
function cueOf(text: string, mention: PeriodMention, form: KeyForm): 'covered' | 'ahead' | null {
  const known = patterns(form);
  const window = text.slice(Math.max(0, mention.from - LOOK_BACK), mention.from);
  const clauseStart = [...window.matchAll(known.clause)].at(-1)?.index ?? 0;
  const clause = window.slice(clauseStart);
  const covered = [...clause.matchAll(known.covered)].at(-1)?.index ?? -1;
  const ahead = [...clause.matchAll(known.ahead)].at(-1)?.index ?? -1;
  if (covered === ahead) return null;
  return covered > ahead ? 'covered' : 'ahead';
}

/** Where the year of a time without one may be said: with the next time that has one, or in the event's date. */
interface Years {
  readonly later: PeriodMention | undefined;
  readonly eventYear: number | null;
}

/** "6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2024": the year stands with a later time, or in the event's date. */
function yearOf(text: string, mention: PeriodMention, { later, eventYear }: Years, form: KeyForm): number | null {
  if (mention.year !== null) return mention.year;
  // "5 tháng đầu năm … giảm so với cùng kỳ năm 2022": the year of the comparison is never the own one.
  if (later !== undefined && patterns(form).compared.test(lookBack(text, later.from))) return null;
  return later?.year ?? eventYear;
}
