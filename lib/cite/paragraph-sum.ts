import { fnv1a } from '../text/fnv1a';
import { flatText } from './flat-text';

/**
 * Check sum of a paragraph's text, spaces apart: tells a link whose paragraph has another number now from one whose
 * words merely stand somewhere else, too. It guards no secret.
 *
 * @example paragraphSum('một  hai') === paragraphSum('một hai') // true
 */
export function paragraphSum(text: string): string {
  if (last?.of !== text) last = { of: text, sum: fnv1a(units(flatText(text).text.trim())).toString(36) };
  return last.sum;
}

/** Every sentence of a paragraph asks for the same one. */
let last: { readonly of: string; readonly sum: string } | null = null;

function* units(text: string): Generator<number> {
  for (let at = 0; at < text.length; at++) yield text.charCodeAt(at);
}
