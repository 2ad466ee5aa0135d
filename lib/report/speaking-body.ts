import type { Statement } from './report';

/** Words that point back to somebody named before: by themselves they name nobody. */
const POINTING = new Set(
  'ông|bà|anh|chị|cô|chú|bác|em|tôi|chúng tôi|họ|người này|vị này|vị|đồng chí|đ/c|đc|đồng chí này|ông ấy|bà ấy|anh ấy|chị ấy'.split(
    '|',
  ),
);

/**
 * The body, or the person without office, that the text names as speaking; null where an officeholder speaks, where nobody
 * is named, or where only “Bà” or “Đồng chí” stands there, which says nothing away from its sentence.
 *
 * @example speakingBody(statement) // 'Ban Thường vụ Huyện ủy'
 */
export function speakingBody({ speaker, attribution }: Pick<Statement, 'speaker' | 'attribution'>): string | null {
  if (speaker !== null || attribution === null) return null;
  return POINTING.has(attribution.text.normalize('NFC').trim().toLowerCase()) ? null : attribution.text;
}
