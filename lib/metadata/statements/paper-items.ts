import { fold } from '../../text/marks';
import type { Builder, Voice } from './builder';
import { HEADING_WORDS, hasHeading, headedUnit, headedVerb, type PaperNode } from './paper-nodes';
import { type Demand, orderOf, type PaperOrder } from './paper-orders';
import { UNMARKED } from './paper-outline';
import type { PaperVocabulary } from './paper-vocabulary';

/** An order of a paper with what its paragraph inherits from those above. */
export interface PaperItem {
  readonly node: PaperNode;
  readonly order: PaperOrder;
}

export interface Section {
  readonly nodes: readonly PaperNode[];
  readonly demand: Demand;
  /** The section is over at the next paragraph of this rank or a higher one; -1 where only the paper's end ends it. */
  readonly rank: number;
  /** No paper: the list is over with the first paragraph that is none of it. */
  readonly strict: boolean;
  readonly vocabulary: PaperVocabulary;
}

/** A paragraph whose parts follow. */
interface Open {
  readonly rank: number;
  readonly addressee: string | null;
  readonly verb: string | null;
  /** A part of it orders. */
  ordered: boolean;
}

/** "…, trong đó:", "…, trong đó lưu ý:", "…, cụ thể:": parts of what was ordered already. Read without marks. */
const INSIDE = /[,;.] ?(?:trong do|cu the|nhat la|tap trung|luu y|chu y)[\p{L} ]{0,24}[:*_\s]*$/u;
/** An addressee, a verb and what it is about. */
const MIN_OWN_WORDS = 10;
/** Formulas of every decision, no orders: "chịu trách nhiệm thi hành Quyết định này", "Thông báo đến các đơn vị biết, thực hiện". Read without marks. */
const FORMULA =
  /(?:thi hanh (?:quyet dinh|nghi quyet) nay|co hieu luc|thong bao (?:den|de|cho) [^.;:]{0,80}biet(?:,| va| de)? (?:trien khai )?thuc hien)/;

/**
 * The orders of a section, in order: the innermost paragraphs that tell somebody to do something. What they inherit
 * (whom "Giao Phòng Nội vụ:" tells) is filled in.
 */
export function paperItems({ nodes, demand, rank, strict, vocabulary }: Section): readonly PaperItem[] {
  const found: (PaperItem & { readonly open: Open })[] = [];
  const above: Open[] = [];
  let muted: number | null = null;
  let marked = false;
  let underHeading = false;
  for (const [index, node] of nodes.entries()) {
    if (index > 0 && node.rank <= rank) break;
    if (muted !== null && node.rank > muted) continue;
    muted = null;
    if (hasHeading(node, vocabulary.results)) {
      if (node.rank < UNMARKED) muted = node.rank;
      continue;
    }
    if (node.rank < UNMARKED) while ((above.at(-1)?.rank ?? -1) >= node.rank) above.pop();
    const parent: Open | null = above.at(-1) ?? null;
    const unit = headedUnit(node, vocabulary);
    const leads = unit !== null || hasHeading(node, vocabulary.sharing);
    const order: PaperOrder | null = !leads
      ? orderOfNode(node, parent === null ? demand : atLeastListed(demand, parent), marked && !underHeading, vocabulary)
      : null;
    if (
      strict &&
      order === null &&
      unit === null &&
      node.rank === UNMARKED &&
      node.paragraph.canonical.text.trim() !== ''
    )
      break;
    if (node.mark !== null) marked = true;
    const open: Open = {
      rank: node.rank,
      addressee: unit ?? (order?.own === true ? order.addressee : (parent?.addressee ?? null)),
      verb: order?.verb ?? (unit === null ? null : headedVerb(node, vocabulary)) ?? parent?.verb ?? null,
      ordered: false,
    };
    if (order !== null) {
      for (const each of above) each.ordered = true;
      found.push({ node, order: { ...order, addressee: open.addressee, verb: open.verb }, open });
    }
    // Right under "II. VỀ TRẬT TỰ XÂY DỰNG" stands what is ordered there, with or without marks.
    underHeading = node.rank < UNMARKED && order === null && node.words.length - node.first <= HEADING_WORDS;
    if (node.rank < UNMARKED) above.push(open);
  }
  return found.filter(({ node, order, open }) => !open.ordered || !leadsOn(node, order));
}

/**
 * Whether a paragraph only leads to its parts ("Phòng Nội vụ thực hiện các việc sau:"); "Giao Phòng Nội vụ chủ trì đánh giá
 * mô hình dân vận khéo, trong đó:" orders by itself.
 */
function leadsOn({ colon, paragraph, words }: PaperNode, { from }: PaperOrder): boolean {
  if (!colon) return false;
  const tail = fold(paragraph.canonical.text.slice(-40)).trimEnd();
  return !INSIDE.test(tail) || words.length - from < MIN_OWN_WORDS;
}

/** Below those who are told, what stands there is for them. */
function atLeastListed(demand: Demand, { addressee }: Open): Demand {
  return demand === 'plain' && addressee !== null ? 'listed' : demand;
}

/** An unmarked paragraph is an order only where it begins with an order verb, or where the list bears no marks at all. */
function orderOfNode(
  { line, first, rank, paragraph }: PaperNode,
  demand: Demand,
  marked: boolean,
  vocabulary: PaperVocabulary,
): PaperOrder | null {
  if (line === null || FORMULA.test(fold(paragraph.canonical.text.slice(0, 600)))) return null;
  const least = rank === UNMARKED ? (marked || demand === 'plain' ? 'plain' : 'listed') : demand;
  const order = orderOf(line, first, least, vocabulary);
  return rank === UNMARKED && order !== null && order.from !== first ? null : order;
}

/** Writes one item; its text is that of the paragraph, with the mark where it counts. */
export function writeItem(
  builder: Builder,
  list: number,
  { node, order }: PaperItem,
  voice: Voice,
  addressee: string | null,
): void {
  const { line, mark, first } = node;
  if (line === null) return;
  const whole = order.from <= first;
  const from = !whole
    ? (line.words[order.from]?.from ?? 0)
    : mark?.counted === true
      ? mark.marker.from
      : (mark?.marker.to ?? 0);
  const to = line.text.replace(/[\s;,*_]{1,40}$/u, '').length;
  builder.item(list, {
    line,
    from,
    to,
    marker: mark?.marker ?? null,
    addressee: order.addressee ?? (order.own ? null : addressee),
    voice: { ...voice, verb: order.verb ?? voice.verb },
  });
}
