import { fold } from '../../text/marks';

/** A stamp with its neighbours is a short line. */
const MAX_LENGTH = 140;
/**
 * What a portal writes before the stamp on the same line, read without marks: "Người đăng: Quản trị viên . Ngày đăng: …",
 * "Lượt xem: 12 | Cập nhật: …". The line begins with it.
 */
const BEGINS =
  /^(?:nguoi (?:dang|gui|viet|cap nhat)|dang boi|tac gia|nguon(?: tin)?|(?:so )?luot (?:xem|doc)|da xem|xem|chuyen muc|tin bai) ?:/;
/** The stamp's own label behind a sign that parts it from the rest, then the figures, with a clock or a weekday between. */
const STAMP =
  /[.,;|•·)–-] ?(?:(?:thoi gian |ngay |da )?dang(?: luc| ngay| tai)?|ngay (?:xuat ban|tao|gui|cap nhat)|cap nhat(?: luc| ngay)?) ?:? ?[^:]{0,12}\d/;

/**
 * Whether a line is a portal's row of labels with the stamp among them: "Người đăng: Quản trị viên . Ngày đăng:
 * 29/12/2022". It says when the text was put out; it is no lead.
 *
 * @example isStampLine('Người đăng: Ban biên tập | Ngày đăng: 02/3/2021') // true
 */
export function isStampLine(text: string): boolean {
  if (text.length > MAX_LENGTH || !text.includes(':')) return false;
  const plain = fold(text.trim());
  return BEGINS.test(plain) && STAMP.test(plain);
}
