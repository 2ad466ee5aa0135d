import { fold } from '../../text/marks';

/** "Cổng thông tin điện tử", "Trang TTĐT", "Cổng giao tiếp điện tử", "Trang tin điện tử" at the start of a line. */
const PORTAL = /^(?:cong|trang|website)\s+(?:thong tin dien tu|ttdt|giao tiep dien tu|tin dien tu|thong tin)(?!\p{L})/u;
const MAX_WORDS = 20;
const MAX_LENGTH = 160;
/** What may follow in lower case: kinds of units and bodies, and what joins them. Anything else is a sentence. */
const UNIT_WORDS = new Set(
  (
    'cua huyen tinh thanh pho thi xa quan phuong tran dac khu uy ban nhan dan hoi dong dang bo uy van phong so phong ' +
    'chi trung uong ubnd hdnd mttq va tp tx tt viet nam bo'
  ).split(' '),
);
const SEPARATOR = /[\s|,;–—-]+/u;
const CAPITAL_START = /^(?:\p{Lu}|\d)/u;
const LOWER_LETTER = /\p{Ll}/u;
/** In a line of capitals nothing tells a name from a verb: "HUYỆN MỘC CHÂU - TỈNH SƠN LA" has six words. */
const MAX_CAPITAL_WORDS = 9;

/**
 * True for a line that is the name of a portal and nothing else: evidence of place, no text of the report. A headline
 * about a portal ("Cổng thông tin điện tử huyện khai trương giao diện mới") is none.
 *
 * @example isPortalName('Cổng thông tin điện tử huyện Mộc Châu - Sơn La') // true
 */
export function isPortalName(line: string): boolean {
  const text = line.trim();
  const portal = text.length > MAX_LENGTH ? null : PORTAL.exec(fold(text));
  if (portal === null) return false;
  // Folding may change lengths, so the rest is counted in words.
  const words = text.split(SEPARATOR).filter(Boolean);
  const rest = words.slice(portal[0].split(/\s+/).length);
  if (words.length > MAX_WORDS || /[!?…]|\.$/u.test(text)) return false;
  if (!LOWER_LETTER.test(text)) return rest.length <= MAX_CAPITAL_WORDS;
  return rest.every((word) => CAPITAL_START.test(word) || UNIT_WORDS.has(fold(word.replace(/\./g, ''))));
}
