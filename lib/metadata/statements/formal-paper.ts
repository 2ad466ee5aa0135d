import type { Draft, MetadataContext } from '../context';
import { titleParagraphs } from '../lead';
import type { KeyForm } from '../words';
import type { Builder, Voice } from './builder';
import { type Line, readLines } from './line';
import { announcedAs, type PaperIntro, paperIntro, titleVoice } from './paper-intro';
import { paperItems, writeItem } from './paper-items';
import { type PaperKind, paperKind } from './paper-kind';
import { hasHeading, isArticle, type PaperNode, paperNode } from './paper-nodes';
import type { Demand } from './paper-orders';
import { type PaperVocabulary, paperVocabulary } from './paper-vocabulary';

/** Paragraphs `from` to `to` (exclusive) hold the orders of one list; nobody else reads them. */
export interface PaperScope {
  readonly from: number;
  readonly to: number;
  /** Writes the list and its items. */
  readonly write: (builder: Builder) => void;
}

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "T/M BAN THƯỜNG VỤ": the paper is signed. */
const SIGNATURE = /^\W{0,4}(?:T\/?M|K\/?T|T\/?L|TUQ|Q)\s?[./]\s?\p{Lu}{2}/u;
/** The head of a paper ends nothing: "TL. CHÁNH VĂN PHÒNG" stands at the end only. */
const HEAD = 3;
/** The subject of a paper that has no title of its own stands near the top. */
const SUBJECT_WITHIN = 14;

interface Paper {
  readonly kind: PaperKind;
  readonly nodes: readonly PaperNode[];
  readonly vocabulary: PaperVocabulary;
  readonly form: KeyForm;
}

/** Where a list begins and what is known of it. */
interface Opening {
  /** First paragraph behind the introduction or the heading. */
  readonly at: number;
  readonly intro: PaperIntro | null;
  readonly introLine: Line | null;
  readonly demand: Demand;
  readonly rank: number;
}

/**
 * The lists of orders of a formal paper (Kết luận, Thông báo kết luận, Chỉ thị, Công điện, Công văn, the sections of a
 * Kế hoạch or Nghị quyết that share out the work), and the lists behind "… kết luận:" anywhere, in the order of the text.
 */
export function paperScopes(
  context: MetadataContext,
  draft: Readonly<Draft>,
  lines: readonly (Line | null)[],
): readonly PaperScope[] {
  const kind = paperKind(context.paragraphs);
  const form: KeyForm = draft.unmarked ? 'folded' : 'exact';
  const vocabulary = paperVocabulary(form);
  const nodes = context.paragraphs
    .filter(({ boilerplate }) => !boilerplate)
    .map((paragraph) => paperNode(paragraph, lines[paragraph.index] ?? null, form));
  const paper = { kind, nodes, vocabulary, form };
  const end = endOf(paper);
  const openings = openingsOf(paper, end);
  const head = openings.length === 0 || kind === 'tells' ? NOBODY : headVoice(context, draft, kind);
  return openings.flatMap((opening, index) => {
    const last = Math.min(end, (openings[index + 1]?.at ?? end + 1) - 1);
    return scopeOf(paper, opening, Math.max(last, opening.at), head) ?? [];
  });
}

/** Where the orders are over: "Nơi nhận", the signature, "Trên đây là …". */
function endOf({ nodes, vocabulary, kind }: Paper): number {
  if (kind === 'tells') return nodes.length;
  const found = nodes.findIndex(({ paragraph, words, mark, colon }, index) => {
    if (index < HEAD || mark !== null || colon) return false;
    return SIGNATURE.test(paragraph.canonical.text) || vocabulary.ends.longest(words, 0) !== null;
  });
  return found === -1 ? nodes.length : found;
}

function openingsOf({ kind, nodes, vocabulary, form }: Paper, end: number): readonly Opening[] {
  const openings: Opening[] = [];
  for (const [index, node] of nodes.slice(0, end).entries()) {
    const { line, rank, mark } = node;
    const intro = line === null ? null : paperIntro(line, kind, form);
    const common = { intro, introLine: line, at: index + 1 };
    if (intro !== null) {
      const demand = intro.orders === 'order' ? 'asked' : 'listed';
      openings.push({ ...common, demand, rank: mark === null || kind === 'orders' ? -1 : rank });
    } else if (kind === 'shares' && hasHeading(node, vocabulary.sharing)) {
      openings.push({ ...common, demand: 'listed', rank });
    } else if (kind === 'shares' && line !== null && isArticle(node)) {
      // "Điều 3. Giao Ủy ban nhân dân huyện …"
      const assigns = vocabulary.assigning.longest(line.words, node.first) !== null;
      if (assigns) openings.push({ ...common, introLine: null, at: index, demand: 'plain', rank });
    }
  }
  // A paper that orders without any introduction: only what begins with an order verb.
  if (kind === 'orders' && openings.length === 0) {
    openings.push({ at: 0, intro: null, introLine: null, demand: 'plain', rank: -1 });
  }
  return openings;
}

function scopeOf(paper: Paper, opening: Opening, to: number, head: Voice): PaperScope | null {
  const { kind, nodes, vocabulary } = paper;
  const { at, intro, introLine, demand, rank } = opening;
  const strict = kind === 'tells';
  const items = paperItems({ nodes: nodes.slice(at, to), demand, rank, strict, vocabulary });
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return null;
  // News tells much behind a colon; only a list that bears marks is one.
  if (strict && (items.length < 2 || (nodes[at]?.mark ?? null) === null)) return null;
  const speaks = intro?.voice ?? null;
  const known = speaks === null || (intro?.unresolved === true && head.speaker !== null) ? head : speaks;
  const voice = { ...known, verb: intro?.verb ?? known.verb };
  const announcement = intro?.announcement ?? null;
  const from = (intro === null ? first.node : (nodes[at - 1] ?? first.node)).paragraph.index;
  return {
    from,
    to: strict || rank !== -1 ? last.node.paragraph.index + 1 : (nodes[to]?.paragraph.index ?? Number.MAX_SAFE_INTEGER),
    write: (builder) => {
      const as = announcement === null || introLine === null ? null : announcedAs(introLine, announcement);
      const list = builder.list(voice, intro?.addressee ?? null, announcement?.count ?? null, as);
      for (const item of items) writeItem(builder, list, item, voice, intro?.addressee ?? null);
    },
  };
}

const NOBODY: Voice = { speaker: null, attribution: null, verb: null };

/** Who orders where the list does not say it: the one whose conclusion the title passes on, else the body of the paper. */
function headVoice(context: MetadataContext, draft: Readonly<Draft>, kind: PaperKind): Voice {
  const title = new Set(titleParagraphs(draft));
  const near = readLines(context, draft, new Set(), null).filter(
    (line, index) => line !== null && (index < SUBJECT_WITHIN || title.has(index)),
  );
  if (kind === 'orders') {
    for (const line of near) {
      const voice = line === null ? null : titleVoice(line);
      if (voice !== null) return voice;
    }
  }
  const body = draft.issuingBodyEvidence.find(({ source }) => source === 'text') ?? null;
  return { speaker: null, attribution: body, verb: null };
}
