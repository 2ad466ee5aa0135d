import type { DirectiveList, Evidence, Speaker, Statement } from '../../report/report';
import { originalRange } from '../../text/mapped-text';
import type { Draft } from '../context';
import { textEvidence } from '../evidence';
import type { KeyForm } from '../words';
import { dueDate } from './due';
import type { Line } from './line';
import type { Marker } from './markers';

/** Who says it and by which words the text tells so. */
export interface Voice {
  readonly speaker: Speaker | null;
  readonly attribution: Evidence | null;
  readonly verb: string | null;
}

export interface Item {
  readonly line: Line;
  /** Offsets of the canonical text. */
  readonly from: number;
  readonly to: number;
  readonly marker: Marker | null;
  readonly addressee: string | null;
  readonly voice: Voice;
}

/** No report says more; it bounds what a megabyte of dirt makes. */
const MAX_STATEMENTS = 5000;

type OpenList = { -readonly [K in keyof DirectiveList]: DirectiveList[K] };

/** Collects statements and lists; offsets become those of the original here, nowhere else. */
export class Builder {
  readonly lists: OpenList[] = [];
  readonly #statements: { -readonly [K in keyof Statement]: Statement[K] }[] = [];
  readonly #draft: Readonly<Draft>;
  readonly form: KeyForm;

  constructor(draft: Readonly<Draft>) {
    this.#draft = draft;
    this.form = draft.unmarked ? 'folded' : 'exact';
  }

  /** In the order of the text. */
  get statements(): readonly Statement[] {
    return [...this.#statements].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  }

  /** Begins a list; its index goes with every item. */
  list(voice: Voice, addressee: string | null, announced: number | null, announcedAs: Evidence | null): number {
    const { speaker, verb } = voice;
    return this.lists.push({ speaker, addressee, verb, announced, announcedAs, listed: 0 }) - 1;
  }

  /** Takes back the last list, as long as it is empty: what it announced were no directives. */
  drop(list: number): void {
    if (list === this.lists.length - 1 && this.lists[list]?.listed === 0) this.lists.pop();
  }

  item(list: number, item: Item): void {
    if (this.#statements.length >= MAX_STATEMENTS) return;
    const entry = this.lists[list];
    const span = this.#span(item.line, item.from, item.to);
    if (entry === undefined || span === null) return;
    entry.listed += 1;
    const { canonical, original } = item.line.paragraph;
    const { marker } = item;
    const [from, to] = marker === null ? [0, 0] : originalRange(canonical, marker.from, marker.to);
    this.#statements.push({
      kind: 'directive',
      manner: 'reported',
      ...span,
      number: entry.listed,
      marker: marker === null ? null : original.slice(from, to),
      ...item.voice,
      addressee: item.addressee,
      due: dueDate(canonical.text.slice(item.from, item.to), this.#draft.date, this.form),
      list,
    });
  }

  /** Lengthens the last item of a list: a sentence that belongs to it. */
  extend(list: number, line: Line, to: number): void {
    const last = this.#statements.findLast((statement) => statement.list === list);
    if (last === undefined || last.paragraph !== line.paragraph.index) return;
    const [, end] = originalRange(line.paragraph.canonical, 0, to);
    last.end = end;
    last.text = line.paragraph.original.slice(last.start, end);
    last.due ??= dueDate(last.text.normalize('NFC'), this.#draft.date, this.form);
  }

  quote(line: Line, from: number, to: number, manner: Statement['manner'], voice: Voice): void {
    if (this.#statements.length >= MAX_STATEMENTS) return;
    const span = this.#span(line, from, to);
    if (span === null) return;
    const common = { number: null, marker: null, addressee: null, due: null, list: null };
    this.#statements.push({ kind: 'quote', manner, ...span, ...voice, ...common });
  }

  /** Null where nothing but stops and spaces is left. */
  #span({ paragraph, text }: Line, from: number, to: number) {
    const said = text.slice(from, to);
    const start = from + said.search(/[^\s,;:]|$/u);
    const end = from + said.trimEnd().length;
    if (!/\p{L}/u.test(text.slice(start, end))) return null;
    const { start: first, end: last, text: words } = textEvidence(paragraph, start, end, 'statement');
    if (first === null || last === null) return null;
    return { paragraph: paragraph.index, start: first, end: last, text: words };
  }
}
