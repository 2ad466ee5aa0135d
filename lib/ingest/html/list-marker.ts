import { toRoman } from '../../text/roman';
import { LIST_MARKER } from '../line-shape';
import { attribute, type Element, parentOf } from './elements';

/**
 * What a browser prints before a list item: "3. " or "b. " in `ol`, "- " for the dot of `ul`. Directives are quoted
 * by their number, so it belongs to the text, as it does in Markdown. Ask once for each item, in document order.
 *
 * @example const marker = listMarkers(); marker(firstItem); marker(secondItem) // '2. '
 */
export function listMarkers(): (item: Element) => string {
  const next = new WeakMap<Element, number>();
  return (item) => {
    const list = parentOf(item);
    if (list === null || list.tagName !== 'ol') return '- ';
    const counted = next.get(list) ?? integer(attribute(list, 'start')) ?? 1;
    const number = integer(attribute(item, 'value')) ?? counted;
    next.set(list, number + 1);
    return `${printed(number, attribute(list, 'type'))}. `;
  };
}

/** True where the writer typed a marker into the item: a second one would be wrong. */
export function hasOwnMarker(text: string): boolean {
  return LIST_MARKER.test(text);
}

function integer(value: string | null): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) ? number : null;
}

function printed(number: number, type: string | null): string {
  if (number < 1 || type === null || type === '1') return String(number);
  const letters = type.toLowerCase() === 'i' ? (toRoman(number)?.toLowerCase() ?? String(number)) : alphabetic(number);
  return type === type.toUpperCase() ? letters.toUpperCase() : letters;
}

function alphabetic(number: number): string {
  return number <= 26 ? String.fromCharCode(0x60 + number) : String(number);
}
