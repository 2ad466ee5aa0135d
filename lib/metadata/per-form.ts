import type { KeyForm } from './words';

/**
 * What is made of a table for texts with marks and for texts without: made when first asked for, once each.
 *
 * @example const vocabulary = perForm((form) => phraseSet(['bí thư'], form)); vocabulary('folded') === vocabulary('folded')
 */
export function perForm<T>(make: (form: KeyForm) => T): (form: KeyForm) => T {
  const made = new Map<KeyForm, T>();
  return (form) => {
    const known = made.get(form) ?? make(form);
    made.set(form, known);
    return known;
  };
}
