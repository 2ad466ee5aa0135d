import type { Period } from '../../report/report';
import type { Draft, Extractor, Finding, MetadataContext, Paragraph } from '../context';
import { textEvidence } from '../evidence';
import { bodyParagraphs, ownTexts, titleParagraphs } from '../lead';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import { dateMentions } from './date-mentions';
import { latestCited } from './event-date';
import { type PeriodMention, periodMentions, periodOf } from './period-mentions';

/** A report says in its first blocks what time it covers; later years are comparisons. */
const NEAR_LEAD = 4;
/** How far back the word stands that says whether a time is looked back on or ahead to. */
const LOOK_BACK = 170;

const patterns = patternsFor((spell) => ({
  covered: new RegExp(
    `(?<!\\p{L})${spell('kết quả|tình hình|tổng kết|sơ kết|đánh giá|nhìn lại|kiểm điểm|thực hiện nhiệm vụ|hoàn thành|báo cáo|con số|khép lại')}(?!\\p{L})`,
    'giu',
  ),
  ahead: new RegExp(
    `(?<!\\p{L})${spell('phương hướng|nhiệm vụ trọng tâm|trọng tâm|kế hoạch|mục tiêu|chỉ tiêu|giải pháp|chương trình|dự kiến|triển khai nhiệm vụ|bàn nhiệm vụ|nhiệm vụ của|đến|vào|trước|từ|so với|cùng kỳ|bằng|tăng|giảm|hơn|sang|bước vào|chuẩn bị|phấn đấu|quyết tâm|hướng tới|sẽ|tết|sinh|khóa|nghị quyết|đại hội|cuối|ngày|theo|kể từ|lần thứ|quyết định|giai đoạn')}(?!\\p{L})`,
    'giu',
  ),
  /** "Năm 2022, huyện …", "Trong năm 2022, …" at the beginning of a sentence. */
  opens: new RegExp(`(?:^|[.!?…:] |\\) ?[–-] )(?:${spell('trong|bước vào|kết thúc|khép lại')} )?$`, 'iu'),
  /** A goal: "đến năm 2030", "trước năm 2025", "vào năm 2026", "tầm nhìn … năm 2045". */
  until: new RegExp(
    `(?<!\\p{L})${spell('đến|tới|trước|vào|trong|cuối|hết|tầm nhìn|nhiệm kỳ|giai đoạn|từ|sau')}(?: ${spell('cuối|hết')})? $`,
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
    months[0] !== months[1] && patterns(form).opens.test(text.slice(0, from));
  const found =
    first(title, (text, mention) => cueOf(text, mention, form) !== 'ahead', form) ??
    first(body.slice(0, 1), (text, mention) => isCovered(text, mention, form), form) ??
    first(body.slice(1), opens, form) ??
    first(body.slice(1, 2), (text, mention) => cueOf(text, mention, form) === 'covered', form);
  return found === null || isStorySoFar(found.value, ownTexts(context), form) ? null : found;
}

/**
 * "Năm 2011, xã bắt tay xây dựng nông thôn mới …": when the text goes on to years two or more later, or cites a document
 * of such a year, the time belongs to the story so far. The year after is the outlook.
 */
function isStorySoFar({ to }: Period, texts: readonly string[], form: KeyForm): boolean {
  const next = Number(to.slice(0, 4)) + 1;
  if (Number(latestCited(texts, form).slice(0, 4)) > next) return true;
  return texts.some((text) =>
    periodMentions(text, form).some(
      (mention) =>
        mention.year !== null && mention.year > next && !patterns(form).until.test(text.slice(0, mention.from)),
    ),
  );
}

function isCovered(text: string, mention: PeriodMention, form: KeyForm): boolean {
  return cueOf(text, mention, form) === 'covered' || patterns(form).opens.test(text.slice(0, mention.from));
}

function first(
  paragraphs: readonly Paragraph[],
  fits: (text: string, mention: PeriodMention) => boolean,
  form: KeyForm,
): Finding<Period> | null {
  for (const paragraph of paragraphs) {
    const { text } = paragraph.canonical;
    for (const mention of periodMentions(text, form)) {
      const year = fits(text, mention) ? yearOf(text, mention, form) : null;
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

/** "6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2024": the year stands with a later time, or in the event's date. */
function yearOf(text: string, mention: PeriodMention, form: KeyForm): number | null {
  if (mention.year !== null) return mention.year;
  const later = periodMentions(text, form).find(({ from, year }) => from > mention.from && year !== null);
  return later?.year ?? dateMentions(text, form).find(({ year }) => year !== null)?.year ?? null;
}
