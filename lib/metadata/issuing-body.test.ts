import { describe, expect, it } from 'vitest';
import { reportOf } from './raw-document.fixture';

const TITLE = 'Bàn việc làm đường và giữ rừng trong mùa khô';
const bodyOf = (...lines: string[]) => reportOf([TITLE, ...lines]).issuingBody;

describe('the issuing body', () => {
  it.each([
    ['Ngày 10/11/2022, Ban Thường vụ Huyện uỷ Than Uyên họp.', 'Ban Thường vụ Huyện ủy Than Uyên'],
    ['Ngày 10/11/2022, Huyện ủy họp tại huyện Than Uyên.', 'Huyện ủy Than Uyên'],
    ['Ngày 10/11/2022, Ủy ban Kiểm tra Huyện ủy Ba Tri công bố kết luận.', 'Ủy ban Kiểm tra Huyện ủy Ba Tri'],
    [
      'Ngày 10/11/2022, Quận ủy - HĐND - UBND - Ủy ban MTTQ Việt Nam quận Hoàng Mai gặp mặt văn nghệ sĩ.',
      'Quận ủy Hoàng Mai',
    ],
    ['Ngày 10/11/2022, Huyện ủy Tam Đường và Huyện ủy Phong Thổ họp giao ban.', null],
    ['Ngày 10/11/2022, bà Trần Thị Tư, Chủ tịch UBND xã Phong Hiền nói bà con phấn khởi.', null],
  ])('%s → %s', (lead, wanted) => {
    expect(bodyOf(lead)).toBe(wanted);
  });
});
