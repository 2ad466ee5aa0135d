import { canonical } from '@/lib/text/normalise';

/**
 * Index of the first paragraph that has the words, compared as extractors read them (NFC, plain blanks, old tone
 * style), case apart; null where none has. For values that carry no evidence of their own.
 *
 * @example findWords(['Sáng 5/1', 'Năm 2022, huyện …'], 'năm 2022') // 1
 */
export function findWords(paragraphs: readonly string[], words: string): number | null {
  const wanted = plain(words);
  if (wanted === '') return null;
  const index = paragraphs.findIndex((paragraph) => plain(paragraph).includes(wanted));
  return index < 0 ? null : index;
}

function plain(text: string): string {
  return canonical(text).text.toLowerCase().trim();
}
