import type { MarkMode } from '../query';
import type { Expanded, Mended, QueryPart, Suggestion } from '../result';
import type { Phrase, QueryNode } from './ast';
import { expand } from './expand';
import { type FieldNames, NO_NAMES } from './fields';
import { parseQuery } from './parse-query';
import { queryParts } from './query-parts';
import { eithers, queryTerms, readAs, typedText } from './read-as';
import { variantTable } from './variant-table';

/** A query as it is searched for, and everything the page says about it. */
export interface ReadQuery {
  /** What was read. */
  readonly text: string;
  /** null: the query has no word, every report matches. */
  readonly node: QueryNode | null;
  readonly readAs: string;
  readonly terms: readonly string[];
  readonly parts: readonly QueryPart[];
  readonly expanded: readonly Expanded[];
  readonly mended: readonly Mended[];
  readonly suggestions: readonly Suggestion[];
}

/** What reading a query needs to know of the corpus. */
export interface ReadContext {
  readonly names: FieldNames;
  /** Whether a wording stands anywhere in the corpus: one that does not is not worth naming. */
  readonly known: (phrase: Phrase) => boolean;
}

/** A query read without a corpus: every wording counts, no name is known. */
export const NO_CORPUS: ReadContext = { names: NO_NAMES, known: () => true };

/**
 * Reads a query for searching: parsed, its document numbers joined, other wordings let in.
 *
 * @param verbatim only what was typed, no other wordings
 * @example readQuery('UBND xã', 'mac-dinh', false, NO_CORPUS).expanded[0]?.variants // ['Ủy ban nhân dân']
 */
export function readQuery(text: string, marks: MarkMode, verbatim: boolean, context: ReadContext): ReadQuery {
  const parsed = parseQuery(text, context.names);
  const mixedCase = /\p{Ll}/u.test(text) || !/\s/u.test(text.trim());
  const table = verbatim ? NO_VARIANTS : variantTable();
  const node = expand(parsed.node, { text, table, known: context.known, mixedCase, numerals: !verbatim });
  return {
    text,
    node,
    readAs: readAs(node, marks),
    terms: queryTerms(node),
    parts: queryParts(node, text),
    expanded: (node === null ? [] : eithers(node)).flatMap((each) =>
      [...new Set(each.variants.map(({ kind }) => kind))].map((kind) => ({
        kind,
        typed: typedText(each),
        variants: each.variants.filter((variant) => variant.kind === kind).map(({ printed }) => printed),
      })),
    ),
    mended: parsed.mended,
    suggestions: parsed.suggestions,
  };
}

const NO_VARIANTS = { byFolded: new Map(), groups: [], longest: 0 };
