import type { OfficeholderMention } from '@/lib/report/report';

/** How a report names somebody, for a reader; the rules are those of lib/metadata/people. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['name-dash-title', 'họ tên, gạch ngang, chức danh'],
  ['name-comma-title', 'họ tên, phẩy, chức danh'],
  ['name-title', 'họ tên rồi chức danh'],
  ['name-title-in-brackets', 'họ tên, chức danh trong ngoặc'],
  ['list-of-names', 'trong danh sách nêu tên'],
  ['honorific-title-name', '“đồng chí”, chức danh và họ tên'],
  ['title-name', 'chức danh rồi họ tên'],
  ['rank-name-title', 'cấp bậc, họ tên và chức danh'],
  ['title-alone', 'chỉ nêu chức danh'],
  ['honorific-alone', 'chỉ gọi “đồng chí”'],
  ['name-again', 'nhắc lại họ tên'],
  ['given-name', 'chỉ gọi tên'],
]);

/**
 * Says in plain words in which form a report names somebody; null for a rule that has no words yet.
 *
 * @example mentionWords('title-alone') // 'chỉ nêu chức danh'
 */
export function mentionWords(rule: OfficeholderMention['rule']): string | null {
  return FORMS.get(rule) ?? null;
}
