import 'server-only';
import { district, oldProvince } from '../places/lookup';
import type { FilterKey } from '../search/query';
import { readNumber } from '../url/permalink';
import { getEngine } from './engine';

/** `/bao-cao/mau-1`, `/dia-phuong/lai-chau/than-uyen`: two parts or three, none empty. Linear: classes that exclude the slash. */
const ADDRESS = /^\/([^/]+)\/([^/]+)(?:\/([^/]+))?$/;

/** Pages of everything that shares a filter value. */
const SHARED: Readonly<Record<string, FilterKey>> = { 'can-bo': 'can-bo', 'van-ban': 'van-ban', 'chu-de': 'chu-de' };

/**
 * Whether a page of a report, an officeholder, a document, a topic or a place has something to show. True for any other
 * address, and where there is no index to ask: the page itself then says so.
 *
 * @param pathname decoded
 * @example await isKnownAddress('/bao-cao/khong-co') // false
 */
export async function isKnownAddress(pathname: string): Promise<boolean> {
  const [, kind = '', name = '', below] = ADDRESS.exec(pathname) ?? [];
  // A place is there also where the corpus has no report of it: its page says that.
  if (kind === 'dia-phuong') return isPlace(name, below);
  if (kind === 'trich-dan') return isParagraph(name, below);
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

/** A quote has a page of its own for each paragraph, from 1. */
async function isParagraph(id: string, number: string | undefined): Promise<boolean> {
  const paragraph = readNumber(number);
  if (paragraph === null) return false;
  try {
    const report = await (await getEngine()).report(id);
    return report?.paragraphs[paragraph - 1] !== undefined;
  } catch {
    return true;
  }
}
