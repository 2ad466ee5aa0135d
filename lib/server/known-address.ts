import 'server-only';
import { followPermalink } from '../cite/follow-permalink';
import { district, oldProvince } from '../places/lookup';
import type { FilterKey } from '../search/query';
import { parsePermalink, readNumber } from '../url/permalink';
import { getEngine } from './engine';

/** `/bao-cao/mau-1`, `/dia-phuong/lai-chau/than-uyen`: two parts or three, none empty. Linear: classes that exclude the slash. */
const ADDRESS = /^\/([^/]+)\/([^/]+)(?:\/([^/]+))?$/;

/** Pages of everything that shares a filter value. */
const SHARED: Readonly<Record<string, FilterKey>> = { 'can-bo': 'can-bo', 'van-ban': 'van-ban', 'chu-de': 'chu-de' };

/**
 * Whether a page of a report, an officeholder, a document, a topic or a place has something to show. True for any other
 * address, and where there is no index to ask: the page itself then says so.
 *
 * @param pathname as it stands in the address: a slash that is written `%2F` belongs to a name
 * @param search of the address: words of a quote may stand in another paragraph now
 * @throws URIError where it does not decode
 * @example await isKnownAddress('/bao-cao/khong-co') // false
 */
export async function isKnownAddress(pathname: string, search = new URLSearchParams()): Promise<boolean> {
  // Of whatever shape: a route would answer 500.
  decodeURIComponent(pathname);
  const [, kind = '', name = '', below] = (ADDRESS.exec(pathname) ?? []).map(
    (part) => part && decodeURIComponent(part),
  );
  // A place is there also where the corpus has no report of it: its page says that.
  if (kind === 'dia-phuong') return isPlace(name, below);
  if (kind === 'trich-dan') return isParagraph(name, below, search);
  const key = Object.hasOwn(SHARED, kind) ? SHARED[kind] : undefined;
  if (below !== undefined || (kind !== 'bao-cao' && key === undefined)) return true;
  try {
    const engine = await getEngine();
    return (await (key === undefined ? engine.report(name) : engine.nameOf(key, name))) !== null;
  } catch {
    return true;
  }
}

function isPlace(province: string, below: string | undefined): boolean {
  return (below === undefined ? oldProvince(province) : district(`${province}.${below}`)) !== undefined;
}

/** A quote has a page of its own for each paragraph, from 1, and for words that stood in one of a longer report. */
async function isParagraph(id: string, number: string | undefined, search: URLSearchParams): Promise<boolean> {
  const paragraph = readNumber(number);
  if (paragraph === null) return false;
  try {
    const report = await (await getEngine()).report(id);
    if (report === null || report.paragraphs[paragraph - 1] !== undefined) return report !== null;
    const link = parsePermalink(search, paragraph - 1);
    return link !== null && followPermalink(report, link).kind !== 'gone';
  } catch {
    return true;
  }
}
