import type { Report } from '../../report/report';
import { type Denied, deniedValues } from './denied';
import type { Gold } from './gold';
import { locator } from './locate';
import { scoreDocuments } from './score-documents';
import { scoreIndicators } from './score-indicators';
import { scorePeople } from './score-people';
import { scoreStatements } from './score-statements';
import { scoreTopics } from './score-topics';
import { scoreValues } from './score-values';
import { EMPTY_TALLY, sumOf, type Tally } from './tally';

export interface ReportScore {
  readonly file: string;
  readonly fields: ReadonlyMap<string, Tally>;
  readonly denied: readonly Denied[];
}

/** The fields in the order in which they are printed, with their names for people. */
export const SCORED_FIELDS: ReadonlyMap<string, string> = new Map([
  ['title', 'tiêu đề'],
  ['province', 'tỉnh'],
  ['district', 'huyện'],
  ['commune', 'xã ban hành'],
  ['communes', 'xã được nêu'],
  ['date', 'ngày'],
  ['period', 'thời gian báo cáo'],
  ['people', 'cán bộ'],
  ['titles', 'chức danh'],
  ['titleIds', 'mã chức danh'],
  ['mentions', 'lượt nhắc tới'],
  ['authors', 'người viết'],
  ['photographers', 'người chụp'],
  ['numbers', 'số hiệu văn bản'],
  ['documentKinds', 'loại văn bản'],
  ['documentIssuers', 'cơ quan ban hành'],
  ['documentDates', 'ngày văn bản'],
  ['directives', 'ý kiến chỉ đạo'],
  ['directiveSpeakers', 'người chỉ đạo'],
  ['announced', 'số ý báo trước'],
  ['quotes', 'trích dẫn'],
  ['indicators', 'số liệu'],
  ['topics', 'chủ đề chính'],
  ['coreTopics', 'ba chủ đề lõi'],
]);

/**
 * Holds a report against its hand-made metadata.
 *
 * @param text decoded text of the source: the gold's offsets point into it
 * @example scoreReport(gold, report, text).fields.get('people')?.missed // []
 */
export function scoreReport(gold: Gold, report: Report, text: string): ReportScore {
  const locate = locator(text, report.paragraphs);
  const fields = new Map([
    ...scoreValues(gold, report),
    ...scorePeople(gold.people, report, locate),
    ...scoreDocuments(gold.documents, report),
    ...scoreStatements(gold, report, locate),
    ...scoreIndicators(gold.indicators, report, locate),
    ...scoreTopics(gold.topics, report),
  ]);
  return { file: gold.file, fields, denied: deniedValues(gold, report, locate) };
}

/** One field over many reports. */
export function fieldOver(scores: readonly ReportScore[], field: string): Tally {
  return sumOf(scores.map(({ fields }) => fields.get(field) ?? EMPTY_TALLY));
}
