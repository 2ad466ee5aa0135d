import { fnv1a } from '../../text/fnv1a';
import { memoised } from '../../text/memo';
import { tokenise } from '../../text/tokenise';
import { type Form, variantTable } from '../language/variant-table';
import { foldMemo } from '../matching/fold-memo';

/** An address carries it; what is longer is cut and told apart by a hash of the whole. */
const MAX_LENGTH = 120;

/**
 * Value of the filter `noi-nhan` for the words that name an addressee: its words without marks, abbreviations in
 * capitals written out, so that "UBND huyện", "Uỷ ban nhân dân huyện" and "ủy ban nhân dân huyện" are one. Null where
 * the words hold no letter or digit.
 *
 * @example addresseeSlug('UBND huyện') // 'uy-ban-nhan-dan-huyen'
 */
export const addresseeSlug: (addressee: string) => string | null = memoised((addressee) => {
  const words = tokenise(addressee).map(({ exact, start, end }) => ({ exact, printed: addressee.slice(start, end) }));
  const table = variantTable();
  const folded: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = shortFormAt(words, at, table.longest);
    if (found === null) folded.push(foldMemo(words[at]?.exact ?? ''));
    else folded.push(...found.long);
    at += found?.length ?? 1;
  }
  const slug = folded.join('-').replace(/[^a-z0-9-]/g, '');
  if (slug === '') return null;
  if (slug.length <= MAX_LENGTH) return slug;
  const hash = fnv1a(Array.from(slug, (letter) => letter.charCodeAt(0)));
  return `${slug.slice(0, slug.lastIndexOf('-', MAX_LENGTH))}-${hash.toString(16)}`;
});

/** An abbreviation in capitals that means one thing, and the words it stands for; the longest that begins here. */
function shortFormAt(
  words: readonly { readonly exact: string; readonly printed: string }[],
  at: number,
  longest: number,
): { readonly length: number; readonly long: readonly string[] } | null {
  const { byFolded, groups } = variantTable();
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const some = words.slice(at, at + length);
    if (!some.every(({ printed }) => printed === printed.toUpperCase())) continue;
    const forms = byFolded.get(some.map(({ exact }) => foldMemo(exact)).join(' ')) ?? [];
    const short = forms.find((form) => form.short && form.kind === 'abbreviation' && isSame(form, some));
    const long = groups[short?.group ?? -1]?.find((form) => !form.short);
    if (long !== undefined) return { length, long: long.words.map(({ exact }) => foldMemo(exact)) };
  }
  return null;
}

function isSame({ words }: Form, some: readonly { readonly exact: string }[]): boolean {
  return words.every((word, i) => word.exact === some[i]?.exact);
}
