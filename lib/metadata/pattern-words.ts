import { fold } from '../text/marks';
import type { KeyForm } from './words';

/** Writes Vietnamese alternatives of a pattern in the form of the text: as they are, or without marks. */
export type Spell = (alternatives: string) => string;

/**
 * Patterns for both kinds of text, made once each: `make` gets a function that spells its Vietnamese words with or
 * without marks. Only words go through it, never pattern syntax.
 *
 * @example patternsFor((spell) => ({ day: new RegExp(spell('ngày'), 'iu') }))('folded').day.test('ngay 5') // true
 */
export function patternsFor<T>(make: (spell: Spell) => T): (form: KeyForm) => T {
  const made = new Map<KeyForm, T>();
  return (form) => {
    const patterns = made.get(form) ?? make(form === 'folded' ? fold : (alternatives) => alternatives);
    made.set(form, patterns);
    return patterns;
  };
}
