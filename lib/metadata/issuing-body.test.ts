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
    // The office of a guest of a commune issues nothing; that of the district's own secretary does.
    ['Ngày 10/11/2022, Bí thư Đảng ủy phường Nghĩa Tân Trần Thị Tư đối thoại với cử tri quận Cầu Giấy.', null],
    ['Ngày 10/11/2022, Bí thư Huyện ủy Ba Tri Lê Văn Bảy kiểm tra tuyến đê biển.', 'Huyện ủy Ba Tri'],
    ['Ngày 10/11/2022, Thành ủy họp tại hội trường thành phố Lạng Sơn, tỉnh Lạng Sơn.', 'Thành ủy Lạng Sơn'],
  ])('%s → %s', (lead, wanted) => {
    expect(bodyOf(lead)).toBe(wanted);
  });

  const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
  it.each([
    [['ỦY BAN NHÂN DÂN', 'HUYỆN A LƯỚI', MOTTO], 'Ủy ban nhân dân huyện A Lưới'],
    [['UBND XÃ MƯỜNG THAN', MOTTO], 'UBND xã Mường Than'],
    [
      [`ỦY BAN NHÂN DÂN      ${MOTTO}`, 'PHƯỜNG AN PHÚ     Độc lập - Tự do - Hạnh phúc'],
      'Ủy ban nhân dân phường An Phú',
    ],
    [['ĐẢNG BỘ TỈNH LAI CHÂU', 'HUYỆN ỦY THAN UYÊN', '*', PARTY], 'Huyện ủy Than Uyên'],
    [['HUYỆN ỦY BA TRI', 'BAN TỔ CHỨC', PARTY], 'Ban Tổ chức Huyện ủy Ba Tri'],
    [['ĐẢNG BỘ HUYỆN GIỒNG RIỀNG', 'ĐẢNG ỦY XÃ THẠNH LỘC', PARTY], 'Đảng ủy xã Thạnh Lộc'],
    [['THỊ ỦY CAI LẬY', PARTY], 'Thị ủy Cai Lậy'],
    [['HỘI ĐỒNG NHÂN DÂN', 'HUYỆN CƯ M’GAR', MOTTO], 'Hội đồng nhân dân huyện Cư M’gar'],
    // A department of the local government, a unit that nobody knows: no guess.
    [['UBND HUYỆN ĐẮK HÀ', 'PHÒNG NỘI VỤ', MOTTO], null],
    [['ỦY BAN NHÂN DÂN', 'HUYỆN KHÔNG CÓ THẬT', MOTTO], null],
  ])('in the head of a paper: %s → %s', (head, wanted) => {
    const lines = [
      ...head,
      'BÁO CÁO',
      'Kết quả làm đường và giữ rừng năm 2023',
      'Năm qua, nhân dân góp công làm đường.',
    ];
    expect(reportOf(lines).issuingBody).toBe(wanted);
  });
});
