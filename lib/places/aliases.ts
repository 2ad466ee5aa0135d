import aliases from '../../data/gazetteer/aliases.json' with { type: 'json' };
import { AppError } from '../errors';

/**
 * Other spellings of provinces and districts that people wrote into data/gazetteer/aliases.json by hand: slug of the
 * unit → spellings. A province slug holds for the unit before and since July 2025.
 *
 * @example handAliases().get('bac-kan') // ['Bắc Cạn']
 */
export function handAliases(): ReadonlyMap<string, readonly string[]> {
  return HAND;
}

const HAND = parseAliases(aliases);

function parseAliases(file: { readonly aliases: readonly (readonly string[])[] }): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of file.aliases) {
    const [slug, alias, why] = row;
    if (slug === undefined || alias === undefined || why === undefined || row.length !== 3) {
      throw new AppError('data-broken', 'a line of aliases.json is not [slug, alias, why]', { value: row });
    }
    found.set(slug, [...(found.get(slug) ?? []), alias]);
  }
  return found;
}
