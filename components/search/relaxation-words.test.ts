import { describe, expect, it } from 'vitest';
import { relaxationWords } from './relaxation-words';

describe('relaxationWords', () => {
  it.each([
    ['tinh', 'lai-chau', 'Lai Châu', 'Bỏ lọc Tỉnh: Lai Châu'],
    ['can-bo', 'lo-van-a', 'Lò Văn A', 'Bỏ lọc Cán bộ: Lò Văn A'],
    ['tu', '2022-09', 'từ 2022-09', 'Bỏ lọc Thời gian: từ tháng 9/2022'],
    ['den', '2022', 'đến 2022', 'Bỏ lọc Thời gian: đến hết năm 2022'],
    ['bo-loc', 'tat-ca', 'mọi bộ lọc', 'Bỏ tất cả bộ lọc'],
    ['nam', '2022', '2022', 'Đổi sang năm 2022'],
    ['ca-tinh', 'lai-chau', 'Lai Châu', 'Tìm trong cả tỉnh, thành phố: Lai Châu'],
    ['kho-nam', '2022', '2022', 'Mọi báo cáo của nơi ấy trong năm 2022'],
    ['q', 'ocop', 'câu tìm “ocop”', 'Bỏ câu tìm, giữ các bộ lọc'],
  ])('says what dropping %s=%s does', (key, value, label, words) => {
    expect(relaxationWords({ key, value, label, total: 1 })).toBe(words);
  });
});
