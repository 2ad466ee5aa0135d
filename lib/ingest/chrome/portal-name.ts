import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { fold } from '../../text/marks';
import { PORTAL_UNITS, startingWith } from './page-words';

/** "Cổng thông tin điện tử", "Trang TTĐT", "Cổng giao tiếp điện tử", "Trang tin điện tử" at the start of a line. */
const PORTAL = startingWith(table.portalNames);
const MAX_WORDS = 20;
const MAX_LENGTH = 160;
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
  // What may follow in lower case: kinds of units and bodies, and what joins them. Anything else is a sentence.
  return rest.every((word) => CAPITAL_START.test(word) || PORTAL_UNITS.has(fold(word.replace(/\./g, ''))));
}
