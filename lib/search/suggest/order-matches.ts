import type { Candidate } from './candidate';
import type { CompletionKind } from './completion';

/** A candidate and how what was typed stands in its label. */
export interface Match {
  readonly candidate: Candidate;
  /** Its place among all candidates: the last word where nothing else tells two apart. */
  readonly order: number;
  /** Index of the first matching word. */
  readonly at: number;
  /** Words typed. */
  readonly words: number;
  /** Words of the label. */
  readonly length: number;
  readonly strayed: number;
  readonly ended: boolean;
}

/** A list of ten shows each kind of thing; more of one kind is what the filters are for. */
const MAX = 10;
const MAX_OF_KIND = 4;
/** Names that go on after what was typed: two of a kind stand before the phrases, the others after them. */
const NAMES_FIRST = 2;
/** So many places of the list are kept for phrases and reports where there are that many. */
const KEPT: Readonly<Partial<Record<CompletionKind, number>>> = { query: 3, report: 1 };

/** How well a match fits, best first: the whole name, its beginning, a phrase, the inside of a name, a report. */
const RANK = { name: 0, nameStart: 1, phrase: 2, phraseInside: 3, nameInside: 4, reportStart: 5, report: 6 } as const;

function rankOf({ candidate, at, words, length, ended }: Match): number {
  const { kind } = candidate.target;
  if (kind === 'query') return at === 0 ? RANK.phrase : RANK.phraseInside;
  if (kind === 'report') return at === 0 ? RANK.reportStart : RANK.report;
  const toEnd = at + words === length && ended;
  const fromStart = at === candidate.typeWords || at === 0;
  // “huyện” alone names no place.
  const intoName = at + words > candidate.typeWords;
  if (fromStart && intoName) return toEnd ? RANK.name : RANK.nameStart;
  // People are called by the last word of their name.
  return kind === 'officeholder' && toEnd ? RANK.nameStart : RANK.nameInside;
}

function compare(a: Match, b: Match): number {
  return (
    a.strayed - b.strayed ||
    rankOf(a) - rankOf(b) ||
    b.candidate.reports - a.candidate.reports ||
    // Reports stand in the order of their dates already.
    (a.candidate.target.kind === 'report' ? 0 : a.length - b.length) ||
    a.order - b.order ||
    a.at - b.at
  );
}

/** The best few matches of each kind, kept while matches come in: two letters match thousands. */
export class BestOfKind {
  private readonly lists = new Map<CompletionKind, Match[]>();

  add(match: Match): void {
    const { kind } = match.candidate.target;
    const list = this.lists.get(kind) ?? [];
    this.lists.set(kind, list);
    const worst = list.at(-1);
    if (list.length === MAX_OF_KIND && worst !== undefined && compare(match, worst) >= 0) return;
    // One label may hold the words twice: its better place counts.
    const same = list.findIndex((each) => each.order === match.order);
    if (same >= 0) {
      const known = list[same];
      if (known !== undefined && compare(match, known) >= 0) return;
      list.splice(same, 1);
    }
    list.push(match);
    list.sort(compare);
    if (list.length > MAX_OF_KIND) list.pop();
  }

  of(kind: CompletionKind): readonly Match[] {
    return this.lists.get(kind) ?? [];
  }
}

const KINDS: readonly CompletionKind[] = ['place', 'officeholder', 'topic', 'document', 'query', 'report'];

/**
 * One list of all kinds. Own spellings before others; whole names, then phrases by their reports, then reports.
 *
 * @example mixed(best).map((match) => match.candidate.label)
 */
export function mixed(best: BestOfKind): Match[] {
  const slots = KINDS.flatMap((kind) =>
    best.of(kind).map((match, index) => ({ match, kind, index, slot: slotOf(match, index) })),
  );
  slots.sort((a, b) => a.match.strayed - b.match.strayed || a.slot - b.slot || compare(a.match, b.match));
  const left = slots.length - MAX;
  if (left <= 0) return slots.map((each) => each.match);
  // What does not fit goes from the end, but a few phrases and reports stay among many names.
  const dropped = new Set(
    slots
      .toReversed()
      .filter(({ kind, index }) => index >= (KEPT[kind] ?? 0))
      .slice(0, left),
  );
  return slots.filter((each) => !dropped.has(each)).map((each) => each.match);
}

/** The third and fourth beginning of a name stand after the phrases. */
function slotOf(match: Match, index: number): number {
  const rank = rankOf(match);
  return rank === RANK.nameStart && index >= NAMES_FIRST ? RANK.nameInside : rank;
}
