import type { Indicator, Span } from '../../report/report';
import { originalRange } from '../../text/mapped-text';
import { bylineParagraphs } from '../byline';
import type { Draft, Extractor, MetadataContext, Paragraph } from '../context';
import { figuresOf } from './figures';
import { readParagraph } from './read-paragraph';
import { type IndicatorVocabulary, indicatorVocabulary } from './vocabulary';

/**
 * A report of 500 pages has fewer; more are a data dump, and each takes some 50 µs. Those behind are not read, so that a
 * megabyte of nothing but figures stays within its time.
 */
const MOST_FIGURES = 6000;

/** The figures of a report that measure something. */
export const indicatorsExtractor: Extractor = {
  name: 'indicators',
  extract: (context, draft) => ({ indicators: findIndicators(context, draft) }),
};

function findIndicators(context: MetadataContext, draft: Readonly<Draft>): readonly Indicator[] {
  const form = draft.unmarked ? 'folded' : 'exact';
  const bylines = bylineParagraphs(context);
  const documents = documentSpans(draft);
  const orders = ordersByParagraph(draft, indicatorVocabulary(form));
  let left = MOST_FIGURES;
  return context.paragraphs.flatMap((paragraph) => {
    if (paragraph.boilerplate || bylines.has(paragraph.index) || isTableRow(paragraph)) return [];
    const figures = figuresOf(paragraph.canonical.text, form, left);
    left -= figures.length;
    const cited = documents.get(paragraph.index) ?? [];
    return readParagraph(paragraph, figures, form).flatMap(({ from, to, ...found }) => {
      const [start, end] = originalRange(paragraph.canonical, from, to);
      if (cited.some((span) => span.start < end && start < span.end)) return [];
      const raw = paragraph.original.slice(start, end);
      const order = orders.get(paragraph.index)?.find((span) => span.start <= start && end <= span.end);
      const told = order === undefined || DONE.test(paragraph.canonical.text.slice(Math.max(0, from - NEAR), from));
      if (told) return [{ paragraph: paragraph.index, start, end, raw, ...found }];
      // "100% hộ nuôi ký cam kết" in an order says: all of them.
      if (found.unit === '%' && found.value === 100) return [];
      return [{ paragraph: paragraph.index, start, end, raw, ...found, hedge: found.hedge ?? order.wanted }];
    });
  });
}

/** "… phát huy kết quả đã đạt 95%": a result told inside an order, in the same breath. Linear: one class repeats, up to the end. */
const DONE = /(?<!\p{L})(?:đã|da)(?!\p{L})[^,;.:\d]*$/iu;
const NEAR = 40;

interface Order extends Span {
  /** The words that make its figures wanted ones: "yêu cầu", "nhiệm vụ"; null where the text has none. */
  readonly wanted: string | null;
}

/** A figure inside a directive is wanted, not reached. */
function ordersByParagraph(draft: Readonly<Draft>, { orders }: IndicatorVocabulary): ReadonlyMap<number, Order[]> {
  const byParagraph = new Map<number, Order[]>();
  for (const { kind, paragraph, start, end, verb, list } of draft.statements) {
    if (kind !== 'directive') continue;
    const of = list === null ? undefined : draft.directiveLists[list];
    const said = [verb, of?.verb ?? null].find((word) => word !== null && orders.has(word)) ?? null;
    const tasks = orders.has(TASKS) && of?.announcedAs?.text.toLowerCase().includes(TASKS) === true;
    const all = byParagraph.get(paragraph) ?? [];
    byParagraph.set(paragraph, all);
    all.push({ paragraph, start, end, wanted: said ?? (tasks ? TASKS : null) });
  }
  return byParagraph;
}

const TASKS = 'nhiệm vụ';

/** Numbers, dates and names of documents count nothing. */
function documentSpans({ citedDocuments, namedDocuments }: Readonly<Draft>): ReadonlyMap<number, readonly Span[]> {
  const spans = new Map<number, Span[]>();
  for (const span of [...citedDocuments, ...namedDocuments].flatMap(({ mentions }) => mentions)) {
    const all = spans.get(span.paragraph) ?? [];
    spans.set(span.paragraph, all);
    all.push(span);
  }
  return spans;
}

/** "| Xã | 25 hộ | 30% |", or cells with tabs between: the columns' heads are elsewhere, a figure alone says nothing. */
function isTableRow({ original }: Paragraph): boolean {
  const first = original.search(/[|\t]/);
  return first >= 0 && /[|\t]/.test(original.slice(first + 1));
}
