import { slugify } from '../../text/slug';

const MAX_DISTANCE = 2;

/**
 * The names that somebody may have meant by a wrong one, best first: the same words without marks, the last part of a
 * longer slug, at most two letters changed.
 *
 * @example nearNames('Than Uyên', ['lai-chau.than-uyen', 'lai-chau.tan-uyen']) // ['lai-chau.than-uyen']
 */
export function nearNames(wrong: string, names: Iterable<string>, max = 3): readonly string[] {
  const asked = slugify(wrong);
  if (asked === '') return [];
  const ranked: { readonly name: string; readonly distance: number }[] = [];
  for (const name of names) {
    const distance = Math.min(distanceTo(asked, slugify(name)), distanceTo(asked, slugify(lastPart(name))));
    if (distance <= Math.min(MAX_DISTANCE, Math.floor(asked.length / 3))) ranked.push({ name, distance });
  }
  // The sort is stable: equals stay in the order of the table. Beside the very words nothing else was meant.
  const best = ranked.toSorted((a, b) => a.distance - b.distance);
  const meant = best[0]?.distance === 0 ? best.filter(({ distance }) => distance === 0) : best;
  return meant.slice(0, max).map(({ name }) => name);
}

/** "; có phải “a” hay “b”?", or nothing. */
export function suggestion(wrong: string, names: Iterable<string>): string {
  const near = nearNames(wrong, names);
  return near.length === 0 ? '' : ` Có phải ${near.map((name) => `“${name}”`).join(' hay ')}?`;
}

const lastPart = (name: string) => name.slice(name.indexOf('.') + 1);

/** Edits between two short texts, two letters in the wrong order counting as one; over the bound it is the bound and one. */
function distanceTo(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MAX_DISTANCE) return MAX_DISTANCE + 1;
  let earlier: readonly number[] = [];
  let before: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turn = turned ? (earlier[j - 2] ?? 0) + 1 : swap;
      row.push(Math.min(swap, turn, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row, ...before) > MAX_DISTANCE) return MAX_DISTANCE + 1;
    earlier = before;
    before = row;
  }
  return before[b.length] ?? 0;
}
