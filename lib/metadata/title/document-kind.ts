import { fold } from '../../text/marks';

/** "BÁO CÁO" alone on a line: the kind of a paper; its subject follows on the next line. Read without marks. */
const KIND_LINE =
  /^(?:bao cao|thong bao|ket luan|nghi quyet|chi thi|ke hoach|huong dan|quy dinh|quy che|quyet dinh|to trinh|cong van|cong dien|bien ban|giay moi|giay trieu tap|loi keu goi|chuong trinh(?: hanh dong)?|bao cao tong ket|bao cao so ket|de an)$/;
/** Three times the longest kind, for letters typed with their marks apart: no paragraph of prose is folded for it. */
const MAX_KIND = 80;
/** "Than Uyên, ngày 5 tháng 6 năm 2022", "Bắc Hà, ngày … tháng …": where and when a paper was signed. */
const PLACE_AND_DATE = /^[^,]{2,40}, ?ngay ?(?:\d|\.{2,}|…)/;

/**
 * Whether a line is the kind of a paper and nothing else.
 *
 * @example isDocumentKind('TỜ TRÌNH') // true
 */
export function isDocumentKind(line: string): boolean {
  const kind = line.trim();
  return kind.length <= MAX_KIND && KIND_LINE.test(fold(kind));
}

/**
 * Whether a line says where and when a paper was signed: neither a headline nor a byline.
 *
 * @example isPlaceAndDate('Bắc Hà, ngày 05 tháng 7 năm 2022') // true
 */
export function isPlaceAndDate(line: string): boolean {
  return PLACE_AND_DATE.test(fold(line.trim()));
}
