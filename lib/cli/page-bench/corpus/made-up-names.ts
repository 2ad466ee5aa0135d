import type { Random } from './random';

const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lò Giàng Hà Nông Đinh Quàng'.split(' ');
const MIDDLES = 'Văn Thị Hữu Đình Quang Minh Xuân Ngọc Đức Thanh Công Kim'.split(' ');
const GIVEN = (
  'An Bình Châu Dũng Giang Hà Hải Hạnh Hiền Hòa Hùng Hương Khánh Lan Liên Linh Long Mai Nam Nga ' +
  'Phong Phúc Phương Quân Quý Sơn Tâm Thắng Thảo Thịnh Thu Thủy Tiến Trung Tuấn Tùng Vân Việt Vinh Yến'
).split(' ');

/**
 * A name put together by chance; whoever really bears it is not meant.
 *
 * @example madeUpName(seededRandom(1)) // 'Đặng Xuân Hải'
 */
export function madeUpName(random: Random): string {
  return [random.pickZipf(SURNAMES), random.pick(MIDDLES), random.pick(GIVEN)].join(' ');
}
