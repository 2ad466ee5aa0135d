import { bylineParagraphs } from './byline';
import type { Draft, MetadataContext, Paragraph } from './context';

/** The report's own text in order: no portal chrome, no byline, not the title. */
export function bodyParagraphs(context: MetadataContext, draft: Pick<Draft, 'titleEvidence'>): readonly Paragraph[] {
  const bylines = bylineParagraphs(context);
  const title = new Set(titleParagraphs(draft));
  return context.paragraphs.filter(
    ({ index, boilerplate }) => !boilerplate && !bylines.has(index) && !title.has(index),
  );
}

/** Indices of the paragraphs that the title was taken from. */
export function titleParagraphs({ titleEvidence }: Pick<Draft, 'titleEvidence'>): readonly number[] {
  return titleEvidence.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
}

/** The canonical texts of everything that is no portal chrome. */
export function ownTexts({ paragraphs }: MetadataContext): readonly string[] {
  return paragraphs.flatMap(({ boilerplate, canonical }) => (boilerplate ? [] : [canonical.text]));
}
