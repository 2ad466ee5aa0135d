import { foldedPlaceKey, placeKey, sameName } from './place-key';

/** Units by the keys of their names. A name always gives all units that bear it; choosing is the caller's work. */
export interface NameIndex<T> {
  /** Exact keys: blind to tone style and case, never to marks. */
  readonly byKey: (key: string) => readonly T[];
  /** Keys without marks: only for texts that were typed without them. */
  readonly byFoldedKey: (key: string) => readonly T[];
}

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * @example nameIndex(districts()).byKey(placeKey('Châu Thành')).length // 10
 */
export function nameIndex<T extends Named>(units: readonly T[]): NameIndex<T> {
  // Built on first use: the web server looks units up by slug and never needs the folded half.
  let exact: ReadonlyMap<string, readonly T[]> | null = null;
  let folded: ReadonlyMap<string, readonly T[]> | null = null;
  return {
    byKey: (key) => {
      exact ??= keyed(units, placeKey);
      return exact.get(sameName(key)) ?? [];
    },
    byFoldedKey: (key) => {
      folded ??= keyed(units, foldedPlaceKey);
      return folded.get(sameName(key)) ?? [];
    },
  };
}

function keyed<T extends Named>(
  units: readonly T[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const unit of units) {
    for (const key of new Set([unit.name, ...unit.aliases].map((name) => sameName(keyOf(name))))) {
      const same = found.get(key);
      if (same === undefined) found.set(key, [unit]);
      else same.push(unit);
    }
  }
  return found;
}
