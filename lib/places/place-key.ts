import { fold } from '../text/marks';
import { tokenise } from '../text/tokenise';

/**
 * Key of a place name: the exact keys of its words. Blind to tone style, case, dashes and apostrophes
 * (Chiêm Hoá = CHIÊM HÓA, Cư M’gar = Cư Mgar), never to marks: Than Uyên and Tân Uyên stay apart.
 *
 * @example placeKey('Bà Rịa - Vũng Tàu') === placeKey('Bà Rịa-Vũng Tàu') // true
 */
export function placeKey(name: string): string {
  return tokenise(name)
    .map((token) => token.exact)
    .join(' ');
}

/**
 * The same without marks, for texts that were typed without them. Different places share one key (Thanh Trì, Thạnh Trị).
 *
 * @example foldedPlaceKey('Thạnh Trị') === foldedPlaceKey('Thanh Trì') // true
 */
export function foldedPlaceKey(name: string): string {
  return fold(placeKey(name));
}
