import { describe, expect, it } from 'vitest';
import { clauseAround } from './clause-around';

const around = (text: string, raw: string) => clauseAround(text, text.indexOf(raw), text.indexOf(raw) + raw.length);

describe('clauseAround', () => {
  it.each([
    ['Vụ này, lúa cấy 17.615 ha, vượt kế hoạch.', '17.615 ha', 'lúa cấy 17.615 ha'],
    ['Thu ngân sách tăng 17,5% so với năm trước.', '17,5%', 'Thu ngân sách tăng 17,5% so với năm trước'],
    ['Có 24/26 chỉ tiêu đạt', '24/26 chỉ tiêu', 'Có 24/26 chỉ tiêu đạt'],
    ['Tổng đàn trâu (1.200 con) giữ vững', '1.200 con', '1.200 con'],
  ])('%s', (text, raw, clause) => {
    expect(around(text, raw)).toBe(clause);
  });

  it('cuts a long clause at words and says so', () => {
    const many = 'xây dựng nông thôn '.repeat(8);
    const clause = around(`${many}được 12 xã ${many}`, '12 xã');
    expect(clause).toMatch(/^… .*được 12 xã .* …$/u);
    expect(clause.length).toBeLessThan(140);
  });
});
