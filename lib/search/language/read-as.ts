import type { MarkMode } from '../query';
import type { Phrase, QueryNode } from './ast';

/**
 * How the query was read, in Vietnamese words, for the line above the results.
 *
 * @example readAs(parseQuery('ocop -"tái định cư"').node, 'mac-dinh') // 'có “ocop” và không có cụm “tái định cư”'
 */
export function readAs(node: QueryNode | null, marks: MarkMode): string {
  if (node === null) return 'mọi báo cáo';
  return `${say(node)}${MARK_WORDS[marks]}`;
}

const MARK_WORDS: Readonly<Record<MarkMode, string>> = {
  'mac-dinh': '',
  'bo-qua': ', không kể dấu',
  'chinh-xac': ', đúng từng dấu',
};

function say(node: QueryNode): string {
  switch (node.kind) {
    case 'phrase':
      return `có ${phraseWords(node)}`;
    case 'near':
      return `có ${phraseWords(node.left)} gần ${phraseWords(node.right)} (cách nhau không quá ${node.distance} tiếng)`;
    case 'not':
      return node.part.kind === 'phrase' ? `không có ${phraseWords(node.part)}` : `không (${say(node.part)})`;
    case 'and':
      return sayAnd(node.parts);
    case 'or':
      return node.parts.map((part) => (part.kind === 'and' ? `(${say(part)})` : say(part))).join(' hoặc ');
  }
}

/** Single words in a row are said once: "có đủ các từ huyện, ủy". */
function sayAnd(parts: readonly QueryNode[]): string {
  const words = parts.filter((part): part is Phrase => part.kind === 'phrase' && part.words.length === 1);
  const others = parts.filter((part) => part.kind !== 'phrase' || part.words.length > 1);
  const said = others.map((part) => (part.kind === 'or' ? `(${say(part)})` : say(part)));
  if (words.length === 1) said.unshift(...words.map(say));
  if (words.length > 1) said.unshift(`có đủ các từ ${words.map((part) => `“${part.words[0].text}”`).join(', ')}`);
  return said.join(' và ');
}

function phraseWords(phrase: Phrase): string {
  const text = phrase.words.map((word) => word.text).join(' ');
  return phrase.words.length === 1 ? `“${text}”` : `cụm “${text}”`;
}

/**
 * The words that a query looks for, as typed, once each; excluded ones are not among them.
 *
 * @example queryTerms(parseQuery('ocop -sao').node) // ['ocop']
 */
export function queryTerms(node: QueryNode | null): string[] {
  if (node === null || node.kind === 'not') return [];
  if (node.kind === 'phrase') return [...new Set(node.words.map((word) => word.text))];
  const parts = node.kind === 'near' ? [node.left, node.right] : node.parts;
  return [...new Set(parts.flatMap(queryTerms))];
}
