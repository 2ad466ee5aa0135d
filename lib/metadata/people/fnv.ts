import { fnv1a } from '../../text/fnv1a';

/**
 * FNV-1a, 32 bits, over the UTF-8 bytes, folded to 16 bits (high half xor low half) as four hex digits. Small and the
 * same everywhere: it keeps apart the slugs of names that fold alike (Thuận, Thuần, Thuấn), it guards no secret.
 *
 * @example hash4('thuân\u0323') // four hex digits, always the same
 */
export function hash4(text: string): string {
  const hash = fnv1a(new TextEncoder().encode(text));
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0');
}
