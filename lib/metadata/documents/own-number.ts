import type { MetadataContext } from '../context';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import { numberForms } from './number-form';

/** A letterhead has the superior body, the body, the number, the motto, place and date; portals put some lines above. */
const HEAD_LINES = 15;
/** Behind the number the other column of the letterhead may stand: "Mường Nhé, ngày 12 tháng 5 năm 2023". */
const MOST_BEHIND = 60;

const patterns = patternsFor((spell) => ({
  /** "Số: 59-BC/HU", "Số/Ký hiệu: …", "Số hiệu: …" at the beginning of a line. */
  opens: new RegExp(
    `^[\\s*|>-]{0,6}${spell('số')}(?: ?\\/? ?${spell('ký hiệu|hiệu')})?(?: ${spell('văn bản')})? ?[:.]? ?$`,
    'iu',
  ),
  /** "HUYỆN ỦY MƯỜNG LA Số: 59-BC/HU": two lines of a letterhead in one; the colon tells it from a title in capitals. */
  inColumn: new RegExp(`^[^\\p{Ll}]{1,120} ${spell('Số')} ?: ?$`, 'u'),
}));

/**
 * The number of the report itself, from its letterhead; none of its citations. Null where there is none.
 *
 * @example ownNumber(context, 'exact') // '59-BC/HU'
 */
export function ownNumber({ paragraphs }: MetadataContext, form: KeyForm): string | null {
  const { opens, inColumn } = patterns(form);
  let lines = 0;
  for (const { canonical } of paragraphs) {
    for (const line of canonical.text.split('\n')) {
      if (line.trim() === '') continue;
      lines += 1;
      if (lines > HEAD_LINES) return null;
      const [number] = numberForms(line);
      if (number === undefined || line.length - number.to > MOST_BEHIND) continue;
      const before = line.slice(0, number.from);
      if (opens.test(before) || inColumn.test(before)) return number.number;
    }
  }
  return null;
}
