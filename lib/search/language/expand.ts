import { isPlainSyllable } from '../../text/syllable';
import type { Either, Phrase, QueryNode, QueryWord, Variant } from './ast';
import { joinCodes } from './document-codes';
import { group } from './group';
import { phraseOf } from './lex';
import { distinct } from './node-key';
import { numeralTwin } from './numerals';
import { type Form, isTarget, type VariantTable } from './variant-table';
import { exactWords, foldedWords, meansWord } from './word-keys';

/** What is known of the corpus and the table while a query is expanded. */
export interface ExpandContext {
  /** The query. */
  readonly text: string;
  readonly table: VariantTable;
  /** Whether a wording can be found at all; one that cannot is not worth naming. */
  readonly known: (phrase: Phrase) => boolean;
  /** The query has a lower-case letter, so that upper case means something: CA is the abbreviation, not "ca". */
  readonly mixedCase: boolean;
  /** Whether khóa XXVII is khóa 27. */
  readonly numerals: boolean;
}

/**
 * Lets other wordings of the same thing count: abbreviations, spellings of places, Roman numerals. Quoted words keep
 * their wording (only numerals and spellings of one word are still the same words), excluded ones too.
 *
 * @example expand(parseQuery(text).node, { text, table: variantTable(), known, mixedCase: true, numerals: true })
 */
export function expand(node: QueryNode | null, context: ExpandContext): QueryNode | null {
  if (node === null) return null;
  switch (node.kind) {
    case 'phrase':
      if (node.as === 'quotes') return respelled(node, node, context, false);
      return expandRun([node], context, false)[0] ?? node;
    case 'and':
      // `at` stays the group's own: its brackets and its field belong to it.
      return {
        ...(group('and', distinct(expandAll(distinct(joinCodes(context.text, node.parts)), context))) ?? node),
        at: node.at,
      };
    case 'or': {
      const parts = node.parts.map((part) => expand(part, context) ?? part);
      return { ...(group('or', distinct(parts)) ?? node), at: node.at };
    }
    case 'title':
      return respelled(node, node.phrase, context, node.phrase.as !== 'quotes');
    case 'not':
      return { ...node, part: codesJoined(node.part, context.text) };
    default:
      return node;
  }
}

/** What is excluded keeps its wording, but a document number typed apart is one thing here too. */
function codesJoined(node: QueryNode, text: string): QueryNode {
  if (node.kind === 'not') return { ...node, part: codesJoined(node.part, text) };
  if (node.kind !== 'and' && node.kind !== 'or') return node;
  const parts = node.kind === 'and' ? joinCodes(text, node.parts) : node.parts;
  const inside = group(
    node.kind,
    parts.map((part) => codesJoined(part, text)),
  );
  return { ...(inside ?? node), at: node.at };
}

function expandAll(parts: readonly QueryNode[], context: ExpandContext): QueryNode[] {
  const out: QueryNode[] = [];
  let run: Phrase[] = [];
  const flush = () => {
    out.push(...expandRun(run, context, false));
    run = [];
  };
  for (const part of parts) {
    if (part.kind === 'phrase' && part.as !== 'quotes') run.push(part);
    else {
      flush();
      out.push(expand(part, context) ?? part);
    }
  }
  flush();
  return out;
}

/**
 * @param inner the run is itself what a longer wording covers: only shorter ones within it count
 */
function expandRun(run: readonly Phrase[], context: ExpandContext, inner: boolean): QueryNode[] {
  const out: QueryNode[] = [];
  for (let from = 0; from < run.length; ) {
    const found = longestAt(run, from, context, inner);
    const part = run[from];
    if (found !== null) out.push(found.either);
    else if (part !== undefined) out.push(part);
    from += found?.length ?? 1;
  }
  return out;
}

/** khóa XXVII, quý III/2022. */
const NUMERAL_WORDS = 3;

function longestAt(
  run: readonly Phrase[],
  from: number,
  context: ExpandContext,
  inner: boolean,
): { readonly either: Either; readonly length: number } | null {
  const most = Math.min(run.length - from, Math.max(context.table.longest, NUMERAL_WORDS));
  for (let length = inner && from === 0 && most === run.length ? most - 1 : most; length > 0; length--) {
    const parts = run.slice(from, from + length);
    const words = parts.flatMap((part) => part.words);
    const [first, ...rest] = variantsOf(words, context);
    if (first === undefined) continue;
    const typed = length === 1 ? parts[0] : group('and', expandRun(parts, context, true));
    if (typed === undefined || typed === null) continue;
    return { either: { kind: 'either', typed, variants: [first, ...rest], at: typed.at }, length };
  }
  return null;
}

function variantsOf(words: readonly QueryWord[], context: ExpandContext): Variant[] {
  const twin = context.numerals ? numeralTwin(words) : null;
  const variants = twin === null ? [] : [variant('numeral', twin)];
  const forms = context.table.byFolded.get(foldedWords(words))?.filter((form) => isMeant(form, words, context)) ?? [];
  for (const form of forms) {
    for (const other of context.table.groups[form.group] ?? []) {
      if (isTarget(other) && !sameWords(other.words, words))
        variants.push(variant(form.kind, other.words, other.printed));
    }
  }
  const unique = new Map(variants.map((each) => [exactWords(each.phrase.words), each]));
  return [...unique.values()].filter(({ phrase }) => context.known(phrase));
}

/** Whether typed words mean a form: a marked word its own spelling, CA or QU only in upper case. */
function isMeant(form: Form, words: readonly QueryWord[], { mixedCase }: ExpandContext): boolean {
  if (!words.every((word, i) => !word.marked || word.exact === form.words[i]?.exact)) return false;
  const [only, ...rest] = words;
  if (!form.short || only === undefined || rest.length > 0 || !isPlainSyllable(only.folded)) return true;
  return mixedCase && only.text.length > 1 && only.text === only.text.toUpperCase();
}

/** What was typed finds these words anyway. */
function sameWords(form: readonly QueryWord[], typed: readonly QueryWord[]): boolean {
  return form.length === typed.length && typed.every((word, i) => meansWord(word, form[i]));
}

function variant(
  kind: Variant['kind'],
  words: readonly QueryWord[],
  printed = words.map((word) => word.text).join(' '),
): Variant {
  const phrase = phraseOf(printed, words, 'code', null);
  if (phrase === null) throw new RangeError('a wording without words');
  return { kind, phrase: { ...phrase, text: printed }, printed };
}

/**
 * A part with other wordings of its phrase as a whole; the part itself where there is none. Inside quotation marks a numeral or the spelling of a place is still the same
 * word; an abbreviation is not.
 */
function respelled(node: QueryNode, phrase: Phrase, context: ExpandContext, abbreviations: boolean): QueryNode {
  const found: Variant[] = [];
  let asked = 0;
  if (phrase.words.length > MAX_PHRASE) return node;
  const most = Math.max(context.table.longest, NUMERAL_WORDS);
  for (let from = 0; from < phrase.words.length; from++) {
    for (let length = Math.min(phrase.words.length - from, most); length > 0; length--) {
      const before = phrase.words.slice(0, from);
      const after = phrase.words.slice(from + length);
      for (const each of variantsOf(phrase.words.slice(from, from + length), { ...context, known: () => true })) {
        if (each.kind === 'abbreviation' && !abbreviations) continue;
        const whole = variant(each.kind, [...before, ...each.phrase.words, ...after]);
        if (++asked <= MAX_RESPELLED && context.known(whole.phrase)) found.push(whole);
      }
    }
  }
  const [first, ...rest] = found;
  return first === undefined ? node : { kind: 'either', typed: node, variants: [first, ...rest], at: node.at };
}

/** One thing is respelled at a time, and each wording is looked for: a quote of many places would else take long. */
const MAX_RESPELLED = 20;
/** Whole sentences are quoted for their wording. */
const MAX_PHRASE = 12;
