import { isRecord } from '../../report/is-record';
import { allRead, warnUnknown } from './fields';
import type { Reading, Wish } from './reading';
import { items, under, type Written } from './written';

/** What a human wants of a list. `replace` null: the machine's list stays, some are added, some removed. */
export interface ListChange<Given, Pick> {
  readonly replace: readonly Given[] | null;
  readonly add: readonly Given[];
  readonly remove: readonly { readonly pick: Pick; readonly wish: Wish }[];
}

interface ListReaders<Given, Pick> {
  /** Reads one item to have in the list. */
  readonly given: (item: Written, reading: Reading) => Given | null;
  /** Reads what says which items go. */
  readonly pick: (item: Written, reading: Reading) => Pick | null;
  /** Two items of one key are the same thing: the second is told and left out. */
  readonly keyOf: (given: Given) => string;
  /** Said where nothing is there to be removed. */
  readonly missing: string;
}

/** Whether a value says what to add and to remove, and not what the whole list is. */
export function isChange(value: unknown): boolean {
  return isRecord(value) && ('add' in value || 'remove' in value);
}

/**
 * A list that replaces the machine's, or `{ add: [...], remove: [...] }`; null where any item was refused.
 *
 * @example readListChange({ value: { remove: ['ocop'] }, path: ['topics'] }, readers, reading)?.remove.length // 1
 */
export function readListChange<Given, Pick>(
  written: Written,
  readers: ListReaders<Given, Pick>,
  reading: Reading,
): ListChange<Given, Pick> | null {
  if (lengthOf(written) > MAX_ITEMS) return reading.refuse(written, `dài quá ${MAX_ITEMS} mục.`);
  if (!isChange(written.value)) {
    const replace = readOnce(items(written), readers, reading);
    return replace === null ? null : { replace, add: [], remove: [] };
  }
  warnUnknown(written, { known: ['add', 'remove'] }, reading);
  const add = readOnce(itemsUnder(written, 'add'), readers, reading);
  const remove = allRead(
    itemsUnder(written, 'remove').map((item) => {
      const pick = readers.pick(item, reading);
      return pick === null ? null : { pick, wish: reading.wish(item, 'warning', readers.missing) };
    }),
  );
  return add === null || remove === null ? null : { replace: null, add, remove };
}

function readOnce<Given, Pick>(
  list: readonly Written[],
  { given, keyOf }: ListReaders<Given, Pick>,
  reading: Reading,
): readonly Given[] | null {
  const seen = new Set<string>();
  const read = list.map((item) => ({ item, value: given(item, reading) }));
  const good = allRead(read.map(({ value }) => value));
  if (good === null) return null;
  return read.flatMap(({ item, value }) => {
    if (value === null) return [];
    const key = keyOf(value);
    if (seen.has(key)) {
      reading.warn(item, 'written-twice', 'đã ghi ở trên rồi; mục này bỏ qua.');
      return [];
    }
    seen.add(key);
    return [value];
  });
}

/** Nobody writes more by hand; each may be looked for in the whole text. */
const MAX_ITEMS = 500;

function lengthOf(written: Written): number {
  if (!isChange(written.value)) return items(written).length;
  return itemsUnder(written, 'add').length + itemsUnder(written, 'remove').length;
}

function itemsUnder(written: Written, key: string): readonly Written[] {
  const list = under(written, key);
  return list === undefined ? [] : items(list);
}

interface ListSteps<Item, Given, Pick> {
  /** The item to have; `found` is the one the machine or an earlier correction has for it. */
  readonly make: (given: Given, found: Item | undefined) => Item;
  readonly isSame: (item: Item, given: Given) => boolean;
  readonly isPicked: (item: Item, pick: Pick) => boolean;
}

/**
 * Lays a change over a list: what is removed goes first, what is added takes the place of its like or stands at the
 * end. Doing it twice changes nothing.
 */
export function changeList<Item, Given, Pick>(
  list: readonly Item[],
  change: ListChange<Given, Pick>,
  { make, isSame, isPicked }: ListSteps<Item, Given, Pick>,
): readonly Item[] {
  if (change.replace !== null) {
    return change.replace.map((given) =>
      make(
        given,
        list.find((item) => isSame(item, given)),
      ),
    );
  }
  const kept = list.filter((item) => {
    const removed = change.remove.filter(({ pick }) => isPicked(item, pick));
    for (const { wish } of removed) wish.met();
    return removed.length === 0;
  });
  const changed = [...kept];
  for (const given of change.add) {
    const at = changed.findIndex((item) => isSame(item, given));
    if (at < 0) changed.push(make(given, undefined));
    else changed[at] = make(given, changed[at]);
  }
  return changed;
}
