import type { Evidence, EvidenceSource } from '@/lib/report/report';

/** Where a value comes from, for a reader. */
const SOURCES: Readonly<Record<EvidenceSource, string>> = {
  text: 'Theo lời trong bài',
  'front-matter': 'Ghi ở đầu tệp',
  'file-name': 'Theo tên tệp',
  sidecar: 'Do người lưu trữ ghi',
  gazetteer: 'Theo danh mục địa giới',
};

/** Rules of the extractors that say more than their source does; a rule not listed speaks by its source. */
const RULES: ReadonlyMap<string, string> = new Map([
  ['event-date', 'Ngày diễn ra, nêu trong bài'],
  ['letterhead-date', 'Ngày ghi ở đầu văn bản'],
  ['publish-stamp', 'Ngày đăng trên cổng thông tin'],
  ['publish-stamp-alone', 'Ngày đăng trên cổng thông tin'],
  ['publish-date-of-page', 'Ngày đăng ghi trong trang gốc'],
  ['covered-period', 'Suy ra từ kỳ báo cáo'],
  ['district-with-province', 'Tên huyện đứng cùng tên tỉnh'],
  ['province-behind-district', 'Tên tỉnh đứng sau tên huyện'],
  ['district-of-commune', 'Suy ra từ tên xã, theo danh mục địa giới'],
  ['district-of-communes', 'Suy ra từ tên các xã, theo danh mục địa giới'],
  ['province-of-commune', 'Suy ra từ tên xã, theo danh mục địa giới'],
  ['province-of-district', 'Suy ra từ tên huyện, theo danh mục địa giới'],
  ['province-of-districts', 'Suy ra từ tên các huyện, theo danh mục địa giới'],
  ['old-province-of-ground', 'Địa bàn ấy trước 1/7/2025 thuộc tỉnh này'],
  ['successor-province', 'Địa bàn ấy từ 1/7/2025 thuộc tỉnh này'],
  ['topic-phrase', 'Lời trong bài'],
  ['unit-of-the-report', 'Ghép với địa bàn của báo cáo'],
  ['body-of-title', 'Cơ quan nêu trong chức danh'],
  ['body-that-acts', 'Cơ quan tổ chức hoặc thực hiện công việc'],
  ['first-headline', 'Dòng đầu bài'],
  ['title-of-document', 'Tên loại và trích yếu của văn bản'],
  ['title-of-page', 'Tiêu đề của trang gốc'],
  ['title-of-source', 'Dòng ghi là tiêu đề trong tệp gốc'],
]);

/** Rules of places end in where they looked: `district-named-in-lead`. */
const PLACES: readonly (readonly [ending: string, words: string])[] = [
  ['-in-title', 'Nêu ở tiêu đề'],
  ['-in-lead', 'Nêu ở đầu bài'],
  ['-in-body', 'Nêu trong bài'],
  ['-in-portal', 'Theo tên cổng thông tin'],
];

/**
 * Says in plain words where a value comes from and how it was read.
 *
 * @example evidenceWords(evidence) // 'Suy ra từ tên huyện, theo danh mục địa giới'
 */
export function evidenceWords({ rule, source }: Pick<Evidence, 'rule' | 'source'>): string {
  return RULES.get(rule) ?? PLACES.find(([ending]) => rule.endsWith(ending))?.[1] ?? SOURCES[source];
}
