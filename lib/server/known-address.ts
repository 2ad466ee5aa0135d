import 'server-only';
import { EMPTY_QUERY, type FilterKey } from '../search/query';
import { getEngine } from './engine';

/** `/bao-cao/mau-1`: two parts, the second not empty. Linear: two classes that exclude the slash. */
const ADDRESS = /^\/([^/]+)\/([^/]+)$/;

/** Pages of everything that shares a filter value. */
const SHARED: Readonly<Record<string, FilterKey>> = { 'can-bo': 'can-bo', 'van-ban': 'van-ban' };

/**
 * Whether a page of a report, an officeholder or a document has something to show. True for any other address, and where
 * there is no index to ask: the page itself then says so.
 *
 * @param pathname decoded
 * @example await isKnownAddress('/bao-cao/khong-co') // false
 */
export async function isKnownAddress(pathname: string): Promise<boolean> {
  const [, kind = '', name = ''] = ADDRESS.exec(pathname) ?? [];
  const key = Object.hasOwn(SHARED, kind) ? SHARED[kind] : undefined;
  if (kind !== 'bao-cao' && key === undefined) return true;
  try {
    const engine = await getEngine();
    if (key === undefined) return (await engine.report(name)) !== null;
    const query = { ...EMPTY_QUERY, filters: { ...EMPTY_QUERY.filters, [key]: [name] }, pageSize: 10 } as const;
    return (await engine.search(query)).total > 0;
  } catch {
    return true;
  }
}
