import { exactKey, isMarked } from '../../text/keys';
import type { CorpusView } from './corpus-view';
import type { Repair, RepairWord } from './lexicon';
import { changedStretch } from './why';

/** dam has 26 spellings; the rarer ones are not what was meant, and every pair costs a look-up. */
const MAX_SPELLINGS = 8;
/** Two reports: one may have a slip of its own. */
const MIN_TOGETHER = 2;
/**
 * Of the reports with the rarer word of the pair, so many have the pair: thực tế, not "Nam huyện", which any two words
 * of many reports reach. A slip of marks nearly always spoils a set phrase.
 */
const MIN_SHARE = 0.1;
/** A longer query is a passage that was pasted. */
const MAX_WORDS = 16;

/** What a word may be, and how often the corpus has it. */
interface Option {
  /** null: as typed. */
  readonly printed: string | null;
  readonly exact: string;
  readonly frequency: number;
}

/**
 * Marked words that the corpus has with other marks only (nghi quyểt): the spellings that stand best beside their
 * neighbours, else the most frequent. Where the corpus has every word but one stands beside none of its neighbours
 * (thức tế), the one spelling that does. Unmarked words stay: they find all spellings anyway.
 *
 * @example marks([{ text: 'huyễn', fixed: false }, { text: 'ủy', fixed: false }], corpus)[0]?.words // ['huyện', 'ủy']
 */
export function marks(words: readonly RepairWord[], corpus: CorpusView): Repair[] {
  const typed = words.map((word) => exactKey(word.text));
  const open = words.map((word, i) => !word.fixed && isMarked(typed[i] ?? ''));
  if (!open.some(Boolean)) return [];
  const unknown = words.map(
    (word, i) => open[i] === true && !corpus.holds(word.text) && corpus.spellings(word.text).length > 0,
  );
  return unknown.some(Boolean) ? unknownSpellings(words, unknown, corpus) : strangeNeighbours(words, open, corpus);
}

function unknownSpellings(words: readonly RepairWord[], unknown: readonly boolean[], corpus: CorpusView): Repair[] {
  const options = words.map((word, i) => optionsOf(word, unknown[i] === true, corpus));
  const before = words.map((word) => word.text);
  const after = bestChain(options, countsHere(words, unknown), corpus).map((option, i) => {
    const text = before[i] ?? '';
    return option?.printed == null ? text : likeTyped(text, option.printed);
  });
  if (after.every((word, i) => word === before[i])) return [];
  const { typed, meant } = changedStretch(before, after);
  return [{ kind: 'marks', words: after, why: `Không báo cáo nào viết “${typed}”; các báo cáo viết “${meant}”` }];
}

function optionsOf(word: RepairWord, unknown: boolean, corpus: CorpusView): Option[] {
  const usual = unknown ? corpus.spellings(word.text).slice(0, MAX_SPELLINGS) : [];
  if (usual.length > 0) return usual.map(({ exact, printed, frequency }) => ({ printed, exact, frequency }));
  // As typed, but an unmarked neighbour may stand for several spellings.
  return corpus.meanings(word.text).map((exact) => ({ printed: null, exact, frequency: 0 }));
}

interface Chain {
  readonly options: readonly Option[];
  readonly weight: number;
  /** Of the spellings chosen: decides where the neighbours say nothing. */
  readonly frequency: number;
}

/** The best way through: one option for each word, so that neighbours stand together as often as can be. */
function bestChain(
  options: readonly (readonly Option[])[],
  counts: readonly boolean[],
  corpus: CorpusView,
): readonly Option[] {
  let chains: Chain[] = [{ options: [], weight: 0, frequency: 0 }];
  options.forEach((layer, i) => {
    chains = layer.map((option) => {
      const grown = chains.map((chain): Chain => {
        const last = chain.options.at(-1);
        const pair = last === undefined || !counts[i] ? 0 : corpus.together(last.exact, option.exact);
        return {
          options: [...chain.options, option],
          weight: chain.weight + Math.log1p(pair),
          frequency: chain.frequency + Math.log1p(option.frequency),
        };
      });
      return grown.reduce((best, one) => (compare(one, best) < 0 ? one : best));
    });
  });
  return chains.reduce((best, one) => (compare(one, best) < 0 ? one : best)).options;
}

function compare(a: Chain, b: Chain): number {
  return b.weight - a.weight || b.frequency - a.frequency;
}

/** Whether a word's company with the one before it can decide anything: two words that stay as typed need no look-up. */
function countsHere(words: readonly RepairWord[], unknown: readonly boolean[]): boolean[] {
  const broken = breaksOf(words);
  return words.map((_, i) => broken[i] === false && (unknown[i] === true || unknown[i - 1] === true));
}

/** Quoted, excluded and numbered words stand apart: what is typed beside them need not stand beside them. */
function breaksOf(words: readonly RepairWord[]): boolean[] {
  return words.map((word, i) => i === 0 || word.fixed || words[i - 1]?.fixed === true);
}

function strangeNeighbours(words: readonly RepairWord[], open: readonly boolean[], corpus: CorpusView): Repair[] {
  if (words.length > MAX_WORDS) return [];
  const broken = breaksOf(words);
  const meanings = words.map((word) => corpus.meanings(word.text));
  const before = words.map((_, i) => (broken[i] ? [] : (meanings[i - 1] ?? [])));
  const after = words.map((_, i) => (broken[i + 1] === false ? (meanings[i + 1] ?? []) : []));
  const company = (i: number, own: readonly string[]) =>
    Math.max(corpus.bestTogether(before[i] ?? [], own), corpus.bestTogether(own, after[i] ?? []));
  const rarer = (i: number, frequency: number) =>
    Math.min(frequency, ...[...(before[i] ?? []), ...(after[i] ?? [])].map((exact) => corpus.lexicon.frequency(exact)));
  // A word that has company on either side is right as it is: a list of key words has gaps everywhere. All typed pairs
  // are asked for before the first other spelling, so that the ration cannot run out on them.
  const strange = words.map((_, i) => open[i] === true && company(i, meanings[i] ?? []) === 0);
  let best: { readonly at: number; readonly printed: string; readonly together: number } | null = null;
  for (let i = 0; i < words.length; i++) {
    if (!strange[i]) continue;
    for (const { exact, printed, frequency } of corpus.spellings(words[i]?.text ?? '').slice(0, MAX_SPELLINGS)) {
      if (meanings[i]?.includes(exact)) continue;
      const together = company(i, [exact]);
      if (together < MIN_TOGETHER || together < MIN_SHARE * rarer(i, frequency)) continue;
      if (together > (best?.together ?? 0)) best = { at: i, printed, together };
    }
  }
  if (best === null) return [];
  const { at, printed } = best;
  const texts = words.map((word) => word.text);
  const changed = texts.map((text, i) => (i === at ? likeTyped(text, printed) : text));
  const why = `“${texts[at]}” không đứng cạnh từ nào như đã gõ trong các báo cáo; “${changed[at]}” thì có`;
  return [{ kind: 'marks', words: changed, why }];
}

/** Capitals as typed; a name that the reports print with a capital keeps it. */
function likeTyped(typed: string, printed: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return printed.toUpperCase();
  const first = typed.slice(0, 1);
  return first === first.toLowerCase() ? printed : first.toUpperCase() === first ? capitalised(printed) : printed;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
