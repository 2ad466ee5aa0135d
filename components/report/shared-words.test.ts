import { expect, it } from 'vitest';
import { sharedWords } from './shared-words';

it('says what two reports share', () => {
  expect(
    sharedWords([
      { same: 'district', labels: ['huyện Than Uyên'] },
      { same: 'topic', labels: ['OCOP', 'Giảm nghèo'] },
      { same: 'document', labels: ['Nghị quyết số 10-NQ/TU'] },
    ]),
  ).toBe('cùng huyện Than Uyên; cùng chủ đề OCOP, Giảm nghèo; cùng dẫn Nghị quyết số 10-NQ/TU');
  expect(sharedWords([])).toBe('');
});
