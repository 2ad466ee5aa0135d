import { fnv1a } from '../text/fnv1a';
import { fold } from '../text/marks';

/** Everything that would need escaping in an address becomes a hyphen. */
const UNSAFE = /[^\p{L}\d_]+/gu;
const ENDING = /\.[^./]+$/;

/**
 * Ids of reports: the folded path without its ending, with it where two would collide (API.md). What still collides
 * (a/b.txt and a-b.txt) gets a hash of its path, so that no id depends on the order of the files.
 *
 * @param names paths relative to REPORTS_DIR, with `/`
 * @example reportIds(['Năm 2022/Báo cáo.txt']).get('Năm 2022/Báo cáo.txt') // 'nam-2022-bao-cao'
 */
export function reportIds(names: readonly string[]): Map<string, string> {
  const bare = (name: string) => clean(name.replace(ENDING, ''));
  const bareCounts = tally(names.map(bare));
  const first = new Map(names.map((name) => [name, bareCounts.get(bare(name)) === 1 ? bare(name) : clean(name)]));
  const counts = tally([...first.values()]);
  return new Map([...first].map(([name, id]) => [name, counts.get(id) === 1 ? id : `${id}-${hash(name)}`]));
}

function clean(path: string): string {
  return (
    fold(path.normalize('NFC'))
      .replace(UNSAFE, '-')
      .replace(/^-+|-+$/g, '') || 'bao-cao'
  );
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Over UTF-16 units, in hex. */
function hash(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return fnv1a(units).toString(16).padStart(8, '0');
}
