import { AppError } from '../../errors';
import { compareText } from '../../text/compare-text';
import type { TermToken } from '../build/segments';
import { countGrams } from './grams';
import { PhraseText } from './phrase-text';
import { printPhrases } from './print-phrases';
import { LONGEST, selectPhrases } from './select-phrases';

/** A phrase of the corpus and how many reports have it. */
export interface PhraseCount {
  readonly printed: string;
  readonly reports: number;
}

/** More are never looked at: they stand in few reports each, and the file would outweigh its use. */
const MAX_PHRASES = 20_000;
/** A phrase must stand in this share of the reports, and in two at least. */
const LEAST_SHARE = 1 / 1000;
const LEAST = 2;

/** Collects the texts of an index and finds the phrases that its reports share. */
export class PhraseMiner {
  private readonly text = new PhraseText();

  /** One paragraph or title of the report that is being added. */
  addSegment(text: string, tokens: readonly TermToken[]): void {
    this.text.addSegment(text, tokens);
  }

  endReport(): void {
    this.text.endReport();
  }

  /**
   * The phrases of two to five words, most frequent first. The same reports in the same order give the same phrases.
   *
   * @example miner.phrases()[0] // { printed: 'nông thôn mới', reports: 12 }
   */
  phrases(): PhraseCount[] {
    const least = Math.max(LEAST, Math.round(this.text.reports * LEAST_SHARE));
    const levels = countGrams(this.text, LONGEST + 1, least);
    const keys = this.text.keyList;
    const nameOf = (numbers: readonly number[]) => numbers.map((key) => keys[key - 1] ?? '').join(' ');
    const selected = selectPhrases(levels, keys, this.text.length)
      .map((each) => ({ ...each, name: nameOf(each.keys) }))
      .sort((a, b) => b.reports - a.reports || compareText(a.name, b.name))
      .slice(0, MAX_PHRASES);
    const printed = printPhrases(this.text, selected);
    return selected.map(({ reports }, i) => ({ printed: printed[i] ?? '', reports }));
  }
}

/**
 * The file of an index: one pair for each phrase.
 *
 * @example encodePhrases([{ printed: 'tái định cư', reports: 3 }]) // '[["tái định cư",3]]'
 */
export function encodePhrases(phrases: readonly PhraseCount[]): string {
  return JSON.stringify(phrases.map(({ printed, reports }) => [printed, reports]));
}

/**
 * Reads what `encodePhrases` wrote; throws AppError `index-broken` where the value is something else.
 *
 * @example parsePhrases([['tái định cư', 3]]) // [{ printed: 'tái định cư', reports: 3 }]
 */
export function parsePhrases(value: unknown): PhraseCount[] {
  if (!Array.isArray(value)) throw broken(value);
  return value.map((pair: unknown): PhraseCount => {
    if (!Array.isArray(pair)) throw broken(pair);
    const [printed, reports]: unknown[] = pair;
    if (typeof printed !== 'string' || typeof reports !== 'number') throw broken(pair);
    return { printed, reports };
  });
}

function broken(value: unknown): AppError {
  return new AppError('index-broken', 'phrases are not a list of words and counts', { value, next: 'npm run index' });
}
