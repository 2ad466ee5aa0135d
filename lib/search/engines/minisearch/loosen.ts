import type { Either, Phrase, QueryNode } from '../../language/ast';
import { group } from '../../language/group';

/** A query whose words need not all be there: what must still hold, and the words of which most should. */
export interface LooseQuery {
  /** Phrases in quotes, exclusions, fields, groups: they stay conditions. null: none. */
  readonly required: QueryNode | null;
  /** Words, document numbers, and words with their other wordings. */
  readonly words: readonly (Phrase | Either)[];
}

/**
 * The looser reading of a query of several words; null where there is nothing to loosen (one word, OR).
 *
 * @param quotes whether words in quotation marks may part as well: where nothing at all was found
 * @example loosen(parseQuery('ai chủ trì -họp').node, false)?.words.length // 3
 */
export function loosen(node: QueryNode | null, quotes: boolean): LooseQuery | null {
  const required: QueryNode[] = [];
  const words: (Phrase | Either)[] = [];
  for (const part of node === null ? [] : node.kind === 'and' ? node.parts : [node]) {
    const loose = looseWords(part, quotes);
    if (loose === null) required.push(part);
    else words.push(...loose);
  }
  return words.length < 2 ? null : { required: group('and', required), words };
}

/** null: the part stays a condition. */
function looseWords(part: QueryNode, quotes: boolean): (Phrase | Either)[] | null {
  if (part.kind === 'phrase') {
    if (part.as !== 'quotes') return [part];
    return quotes ? part.words.map((word): Phrase => ({ ...part, words: [word], as: 'plain', text: word.text })) : null;
  }
  if (part.kind !== 'either') return null;
  if (part.typed.kind === 'phrase') return part.typed.as === 'quotes' ? looseWords(part.typed, quotes) : [part];
  if (part.typed.kind !== 'and') return null;
  // Each word of a wording that was typed out stands for the short form as well.
  return part.typed.parts.flatMap((each) => looseWords(each, quotes) ?? []).map((each) => ({ ...part, typed: each }));
}
