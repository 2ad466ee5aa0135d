import type { Mark } from '../result';
import type { Candidate, Target } from './candidate';
import { candidates, type SuggestSources } from './candidates';
import type { Completion } from './completion';
import { fieldTakes } from './field-targets';
import { labelWords } from './label-words';
import { BestOfKind, type Match, mixed } from './order-matches';
import { readTyped, type Typed } from './typed';
import { WordIndex } from './word-index';

/** Completes what is typed into the search box, over one index. Made once: reading all labels takes a moment. */
export class Suggester {
  private readonly candidates: readonly Candidate[];
  private readonly index: WordIndex;

  constructor(sources: SuggestSources) {
    this.candidates = candidates(sources);
    this.index = new WordIndex(this.candidates.map((each) => each.label));
  }

  /**
   * At most ten ways to go on, the most useful first. Never throws; nothing or one letter typed gives none.
   *
   * @example suggester.suggest('tan uy')[0]?.label // 'huyện Tân Uyên'
   */
  suggest(text: string): Completion[] {
    const typed = readTyped(text);
    if (typed === null) return [];
    const best = new BestOfKind();
    this.index.find(typed.words, ({ label, at, strayed, ended }) => {
      const candidate = this.candidates[label];
      if (candidate === undefined || !fits(candidate.target, typed)) return;
      const length = this.index.lengthOf(label);
      best.add({ candidate, order: label, at, words: typed.words.length, length, strayed, ended });
    });
    return onceEach(mixed(best).map((match) => completion(match, typed)));
  }
}

/** A filter or a report can take the place of words that stand for themselves, not of an operator's. */
function fits(target: Target, { place, field }: Typed): boolean {
  if (field !== null) return fieldTakes(field, target);
  return place === 'alone' || target.kind === 'query';
}

/** As the value of a field, places and people of one name are one. */
function onceEach(completions: readonly Completion[]): Completion[] {
  const seen = new Set<string>();
  return completions.filter((each) => {
    if (each.kind !== 'query') return true;
    const isNew = !seen.has(each.text);
    seen.add(each.text);
    return isNew;
  });
}

function completion({ candidate, at, words }: Match, typed: Typed): Completion {
  const { target, label, note } = candidate;
  const shown = { label, note, marks: marksOf(label, at, typed, words) };
  if (target.kind === 'query' || typed.field !== null) {
    return { kind: 'query', ...shown, text: completedText(label, typed) };
  }
  if (target.kind === 'report') return { ...target, ...shown };
  return { ...target, ...shown, text: typed.before.trim() };
}

/** After “-”, “GẦN/n” or a field only one word or one phrase belongs to the operator. */
function completedText(label: string, { before, after, place }: Typed): string {
  const quoted = place === 'bound' && labelWords(label).length > 1 ? `"${label}"` : label;
  return `${before}${quoted}${after}`;
}

/** From the first word to the last, this one only as far as it was typed. */
function marksOf(label: string, at: number, typed: Typed, words: number): Mark[] {
  const tokens = labelWords(label);
  const first = tokens[at];
  const last = tokens[at + words - 1];
  const end = typed.words.at(-1);
  if (first === undefined || last === undefined || end === undefined) return [];
  const printed = label.slice(last.start, last.end);
  // Keys have a letter for a letter of a printed word in NFC; apostrophes and other dirt are marked whole.
  const plain = /^(?:\p{L}+|\d+)$/u.test(printed) && printed.normalize('NFC') === printed;
  const to = plain && !end.whole ? Math.min(last.end, last.start + end.letters.length) : last.end;
  return [[first.start, to]];
}
