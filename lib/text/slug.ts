import { fold } from './marks';

/**
 * The folded words of a name joined by hyphens, for addresses. Not a key: different names may share a slug.
 *
 * @example slugify('Bà Rịa - Vũng Tàu') // 'ba-ria-vung-tau'
 */
export function slugify(name: string): string {
  return fold(name.replace(/['’‘ʼ`´′]/g, ''))
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
