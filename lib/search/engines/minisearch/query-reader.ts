import { spelledOut } from '../../language/ambiguous';
import type { Phrase } from '../../language/ast';
import type { FieldNames } from '../../language/fields';
import { phraseOf, queryWords } from '../../language/lex';
import { type ReadContext, type ReadQuery, readQuery } from '../../language/read-query';
import { searchedWords } from '../../language/searched-words';
import { foldMemo } from '../../matching/fold-memo';
import { analyseQuery } from '../../matching/terms';
import type { MarkMode, Wording } from '../../query';
import type { Lexicon } from '../../repair/lexicon';
import { repairedQueries } from '../../repair/repaired-queries';
import type { Repaired, Suggestion, UnknownWord } from '../../result';
import { countOnes } from './count-ones';
import { Evaluator } from './evaluate';
import { LITTLE } from './little';
import { Recent } from './recent';
import type { SearchIndex } from './search-index';

/** A query as it is searched for: read, and repaired where it finds nothing as typed. */
export interface Reading {
  readonly reading: ReadQuery;
  readonly repaired: Repaired | null;
  readonly suggestions: readonly Suggestion[];
}

/** Readings are asked for several times per page: by the list, the title, the counts, the marks. */
const REMEMBERED = 200;
/** Spellings of an unknown word that are worth a line. */
const MAX_SPELLINGS = 5;
/** Meanings of an ambiguous abbreviation that are worth a line. */
const MAX_MEANINGS = 4;

/**
 * Reads queries against one corpus. What a query means depends on its words alone, never on filters: else a facet's
 * count would not be the total of its link, nor the reading page mark what the list counted.
 */
export class QueryReader {
  private readonly remembered = new Recent<Reading>(REMEMBERED);

  constructor(
    private readonly index: SearchIndex,
    private readonly lexicon: Lexicon,
    private readonly names: FieldNames,
  ) {}

  read({ text, marks, verbatim }: Wording): Reading {
    return this.remembered.get(`${marks} ${verbatim} ${text}`, () => this.readNew({ text, marks, verbatim }));
  }

  /** Words of a query that no report has, with spellings that some have. */
  unknownWords({ node, text }: ReadQuery, marks: MarkMode): UnknownWord[] {
    const words = new Map(searchedWords(node).map((word) => [word.exact, word]));
    return [...words.values()]
      .filter((word) => this.index.column.idsOf(analyseQuery(word, marks)).length === 0)
      .map((word) => {
        const found = this.lexicon.spellings(foldMemo(word.exact)).slice(0, MAX_SPELLINGS);
        const spellings = found.map(({ printed }) => printed);
        const [start, end] = word.at;
        return {
          text: word.text,
          spellings,
          queries: spellings.map((spelling) => text.slice(0, start) + spelling + text.slice(end)),
        };
      });
  }

  private readNew(query: Wording): Reading {
    const reading = this.plain(query);
    const found = this.count(reading, query.marks);
    if (reading.node === null || found >= LITTLE) return { reading, repaired: null, suggestions: reading.suggestions };
    const ways = repairedQueries(query.text, this.lexicon)
      .map((way) => ({ ...way, reading: this.plain({ ...query, text: way.text }) }))
      .filter((way) => this.count(way.reading, query.marks) > found);
    // Other marks stand below the line anyway (`beyond`), and a count means what was typed.
    const best = found > 0 || query.verbatim ? undefined : ways.find(({ kind }) => kind !== 'marks');
    const others = ways.filter((way) => way !== best).map(({ text, why }) => ({ text, why }));
    const suggestions = [...others, ...this.meanings(query, found), ...reading.suggestions];
    if (best === undefined) return { reading, repaired: null, suggestions };
    return { reading: best.reading, repaired: { from: query.text, to: best.text, why: best.why }, suggestions };
  }

  /** What an ambiguous abbreviation may mean, the meaning that finds most first. */
  private meanings(query: Wording, found: number): Suggestion[] {
    const evaluator = this.evaluator(query.marks);
    return spelledOut(query.text)
      .filter(({ meaning }) => stands(evaluator, phraseOf(meaning, queryWords(meaning, 0), 'code', null)))
      .map((way) => ({ way, count: this.count(this.plain({ ...query, text: way.text }), query.marks) }))
      .filter(({ count }) => count > found)
      .sort((a, b) => b.count - a.count)
      .slice(0, MAX_MEANINGS)
      .map(({ way: { text, why } }) => ({ text, why }));
  }

  private plain({ text, marks, verbatim }: Wording): ReadQuery {
    const evaluator = this.evaluator(marks);
    const known = (phrase: Phrase) => stands(evaluator, phrase);
    const context: ReadContext = { names: this.names, known };
    return readQuery(text, marks, verbatim, context);
  }

  private evaluator(marks: MarkMode): Evaluator {
    return new Evaluator(this.index, marks);
  }

  /** Reports of the whole corpus. */
  private count({ node }: ReadQuery, marks: MarkMode): number {
    if (node === null) return 0;
    return countOnes(this.evaluator(marks).look(node).matched);
  }
}

/** Whether a wording stands anywhere in the corpus. */
function stands(evaluator: Evaluator, phrase: Phrase | null): boolean {
  return phrase !== null && evaluator.look(phrase).matched.includes(1);
}
