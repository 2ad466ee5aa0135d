import type { MarkMode } from '../query';
import type { Either, Phrase, QueryNode, ValueField, YearField } from './ast';
import { FIELD_WORDS } from './fields';

/**
 * How the query was read, in Vietnamese words, for the line above the results.
 *
 * @example readAs(parseQuery('ocop -"tái định cư"').node, 'mac-dinh') // 'có “ocop” và không có cụm “tái định cư”'
 */
export function readAs(node: QueryNode | null, marks: MarkMode): string {
  if (node === null) return 'mọi báo cáo';
  return `${sayNode(node)}${MARK_WORDS[marks]}`;
}

const MARK_WORDS: Readonly<Record<MarkMode, string>> = {
  'mac-dinh': '',
  'bo-qua': ', không kể dấu',
  'chinh-xac': ', đúng từng dấu',
};

/**
 * One part of a query in words, other wordings included.
 *
 * @example sayNode(parseQuery('nam:2021..2023').node) // 'năm 2021–2023'
 */
export function sayNode(node: QueryNode): string {
  switch (node.kind) {
    case 'phrase':
      return `có ${phraseWords(node)}`;
    case 'near':
      return `có ${phraseWords(node.left)} gần ${phraseWords(node.right)} (cách nhau không quá ${node.distance} tiếng)`;
    case 'not':
      return node.part.kind === 'phrase' ? `không có ${phraseWords(node.part)}` : `không (${sayNode(node.part)})`;
    case 'and':
      return sayAnd(node.parts);
    case 'or':
      return node.parts.map((part) => (part.kind === 'and' ? `(${sayNode(part)})` : sayNode(part))).join(' hoặc ');
    case 'either':
      return `${sayNode(node.typed)}${otherWordings(node)}`;
    case 'field':
      return sayField(node);
    case 'year':
      return sayYears(node);
    case 'title':
      return `tiêu đề có ${phraseWords(node.phrase)}`;
  }
}

/** Single words in a row are said once: "có đủ các từ huyện, ủy". */
function sayAnd(parts: readonly QueryNode[]): string {
  const flat = parts.flatMap(typedParts);
  const words = flat.filter((part): part is Phrase => part.kind === 'phrase' && part.words.length === 1);
  const others = flat.filter((part) => part.kind !== 'phrase' || part.words.length > 1);
  const said = others.map((part) => (part.kind === 'or' ? `(${sayNode(part)})` : sayNode(part)));
  if (words.length === 1) said.unshift(...words.map(sayNode));
  if (words.length > 1) said.unshift(`có đủ các từ ${words.map((part) => `“${part.words[0].text}”`).join(', ')}`);
  // Those inside a bracket were said there.
  const wordings = parts.filter((part) => part.kind === 'either').flatMap(eithers);
  return said.join(' và ') + wordings.map(otherWordings).join('');
}

/** The words under other wordings: the wordings themselves are said at the end. */
function typedParts(node: QueryNode): readonly QueryNode[] {
  if (node.kind !== 'either') return [node];
  return node.typed.kind === 'and' ? node.typed.parts.flatMap(typedParts) : typedParts(node.typed);
}

/**
 * Every place where other wordings count, the outer one first.
 *
 * @example eithers(node)[0]?.variants[0].printed // 'Ủy ban nhân dân'
 */
export function eithers(node: QueryNode): readonly Either[] {
  if (node.kind === 'either') return [node, ...eithers(node.typed)];
  return node.kind === 'and' || node.kind === 'or' ? node.parts.flatMap(eithers) : [];
}

/** ", tính cả “Ủy ban nhân dân”": whatever is marked in the text is a word of the query or is said here. */
function otherWordings({ typed, variants }: Either): string {
  const said = variants.map(({ printed }) => `“${printed}”`).join(', ');
  return `, tính cả ${said}${typed.kind === 'and' ? ` thay cho “${typedText(typed)}”` : ''}`;
}

/**
 * The words of a part, as typed, in a row.
 *
 * @example typedText(parseQuery('nông  thôn').node) // 'nông thôn'
 */
export function typedText(node: QueryNode): string {
  if (node.kind === 'phrase') return node.text;
  if (node.kind === 'either') return typedText(node.typed);
  if (node.kind === 'title') return typedText(node.phrase);
  return node.kind === 'and' ? node.parts.map(typedText).join(' ') : '';
}

function sayField({ field, text, targets }: ValueField): string {
  const nothing = targets.length === 0 && field !== 'vanban' ? ' (không có trong kho)' : '';
  return `${FIELD_WORDS[field]} “${text}”${nothing}`;
}

function sayYears({ from, to }: YearField): string {
  if (from === null) return `đến hết năm ${to}`;
  if (to === null) return `từ năm ${from}`;
  return from === to ? `năm ${from}` : `năm ${from}–${to}`;
}

function phraseWords(phrase: Phrase): string {
  if (phrase.as === 'code') return `“${phrase.text}”`;
  const text = phrase.words.map((word) => word.text).join(' ');
  return phrase.words.length === 1 ? `“${text}”` : `cụm “${text}”`;
}

/**
 * The words that a query looks for, as typed, once each; excluded ones are not among them.
 *
 * @example queryTerms(parseQuery('ocop -sao').node) // ['ocop']
 */
export function queryTerms(node: QueryNode | null): string[] {
  if (node === null) return [];
  switch (node.kind) {
    case 'phrase':
      return [...new Set(node.words.map((word) => word.text))];
    case 'either':
      return queryTerms(node.typed);
    case 'title':
      return queryTerms(node.phrase);
    case 'near':
      return [...new Set([...queryTerms(node.left), ...queryTerms(node.right)])];
    case 'and':
    case 'or':
      return [...new Set(node.parts.flatMap(queryTerms))];
    default:
      return [];
  }
}
