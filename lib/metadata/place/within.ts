import type { Lexicon } from './lexicon';
import { inCapitals, type Line } from './line';
import type { Within } from './mention';
import { readName } from './name-reader';
import type { UnitLevel } from './vocabulary';

/** Whether a province of either map bears the name and was a city at some time. */
function isCity(key: string, lexicon: Lexicon): boolean {
  const provinces = [...lexicon.provinces(key), ...lexicon.provincesNow(key)];
  return provinces.some(({ periods }) => periods.some(({ type }) => type === 'thành phố'));
}

/**
 * The unit named directly behind a name that ends before `words[at]`: after a comma, a dash or an opening bracket, or
 * after a space when it has its own unit word. Communes lie in districts or provinces, districts in provinces.
 */
export function withinAt(line: Line, at: number, level: UnitLevel): Within | null {
  const { words, lexicon, seen } = line;
  const word = words[at];
  if (word === undefined || !['comma', 'dash', 'open', 'space'].includes(word.gap) || level === 'province') return null;
  const unit = lexicon.units.longest(words, at);
  const typed = unit !== null && !unit.value.body;
  const start = typed ? at + unit.length : at;
  const around = level === 'commune' ? (['district', 'province'] as const) : (['province'] as const);
  for (const target of around) {
    if (typed && unit.value.level !== target && unit.value.level !== 'city') continue;
    if (!typed && word.gap === 'space' && target === 'district') continue;
    const capitals = inCapitals(word);
    const type = typed ? unit.value.type : null;
    const name = readName(words, start, { level: target, type, capitals, office: false, seen }, lexicon);
    if (name === null) continue;
    // "thị xã Nghĩa Lộ, thành phố Yên Bái": two units side by side; only a province-level city lies around another.
    if (typed && target === 'province' && unit.value.level === 'city' && !isCity(name.key, lexicon)) continue;
    return { level: target, key: name.key, from: word.from, to: words[name.end - 1]?.to ?? word.to, type };
  }
  return null;
}
