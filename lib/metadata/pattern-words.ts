import { fold } from '../text/marks';
import { perForm } from './per-form';
import type { KeyForm } from './words';

/** Writes Vietnamese words in the form of the text: as they are, or without marks. */
export type Spell = (words: string) => string;

/**
 * Patterns for both kinds of text, made once each. `make` gets two functions: `spell` writes alternatives as a group of a
 * pattern, so that what follows applies to each of them; `plain` writes a word for comparing. Only words go through
 * them, never pattern syntax.
 *
 * @example patternsFor((spell) => ({ day: new RegExp(`${spell('ngày|sáng')} 5`, 'iu') }))('folded').day.test('sang 5')
 */
export function patternsFor<T>(make: (spell: Spell, plain: Spell) => T): (form: KeyForm) => T {
  return perForm((form) => {
    const plain: Spell = form === 'folded' ? fold : (words) => words;
    return make((words) => `(?:${plain(words)})`, plain);
  });
}
