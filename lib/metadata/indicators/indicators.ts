import type { Indicator, Span } from '../../report/report';
import { originalRange } from '../../text/mapped-text';
import { bylineParagraphs } from '../byline';
import type { Draft, Extractor, MetadataContext, Paragraph } from '../context';
import { figuresOf } from './figures';
import { readParagraph } from './read-paragraph';

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
      return [{ paragraph: paragraph.index, start, end, raw, ...found }];
    });
  });
}

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
