import { describe, expect, it } from 'vitest';
import { evidenceWords } from './evidence-words';

describe('evidenceWords', () => {
  it.each([
    ['event-date', 'text', 'Ngày diễn ra, nêu trong bài'],
    ['district-named-in-portal', 'text', 'Theo tên cổng thông tin'],
    ['province-of-district', 'gazetteer', 'Suy ra từ tên huyện, theo danh mục địa giới'],
    ['hand-written', 'sidecar', 'Do người lưu trữ ghi'],
    ['a-rule-of-tomorrow', 'text', 'Theo lời trong bài'],
  ] as const)('says what %s from %s means', (rule, source, words) => {
    expect(evidenceWords({ rule, source })).toBe(words);
  });
});
