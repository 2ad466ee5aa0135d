/** One spelling of a folded key, as the corpus has it. */
export interface Spelling {
  readonly exact: string;
  /** As the texts print it. */
  readonly printed: string;
  /** Reports that hold it. */
  readonly frequency: number;
}

/** What repair needs to know of the corpus. Keys are those of lib/text/keys. */
export interface Lexicon {
  /** Reports that hold a word with this exact key. */
  frequency(exact: string): number;
  /** Spellings of a folded key that the corpus has, most frequent first. */
  spellings(folded: string): readonly Spelling[];
  /** All folded keys of the corpus of this length in letters. */
  ofLength(letters: number): Iterable<string>;
  /** Reports where the two words (exact keys) stand side by side. */
  together(first: string, second: string): number;
}

export interface RepairWord {
  /** As typed: a run without blanks, so that the digits of VNI stay with their letters. */
  readonly text: string;
  /** Quoted, excluded, a document number, the value of an operator: never changed. */
  readonly fixed: boolean;
}

/** Another reading of a query's words. */
export interface Repair {
  readonly kind: 'telex' | 'vni' | 'spaces' | 'letter' | 'marks';
  /** One replacement per word of the query; it may hold blanks. Unchanged words as typed. */
  readonly words: readonly string[];
  /** Vietnamese, for the reader: what was read as what. */
  readonly why: string;
}
