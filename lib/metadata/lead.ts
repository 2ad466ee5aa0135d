import { bylineParagraphs } from './byline';
import type { Draft, MetadataContext, Paragraph } from './context';
import { isStampLine } from './date/stamp-line';

/** The report's own text in order: no portal chrome, no stamp, no byline, not the title. */
export function bodyParagraphs(context: MetadataContext, draft: Pick<Draft, 'titleEvidence'>): readonly Paragraph[] {
  const bylines = bylineParagraphs(context);
  const title = new Set(titleParagraphs(draft));
  return context.paragraphs.filter(
    ({ index, boilerplate, canonical }) =>
      !boilerplate && !bylines.has(index) && !title.has(index) && !isStampLine(canonical.text),
  );
}

/** Indices of the paragraphs that the title was taken from. */
export function titleParagraphs({ titleEvidence }: Pick<Draft, 'titleEvidence'>): readonly number[] {
  return titleEvidence.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
}
