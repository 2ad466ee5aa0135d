import type { Evidence } from '../../report/report';
import { fold } from '../../text/marks';
import { normalise } from '../../text/normalise';
import type { Draft, Extractor, MetadataContext, Paragraph } from '../context';
import { otherEvidence, textEvidence } from '../evidence';
import { isDocumentKind } from './document-kind';
import { hasHeadlineShape, isProse } from './headline-shape';
import { isAllCapitals, sentenceCase } from './letter-case';
import { withoutPortal } from './portal-name';

type Title = Pick<Draft, 'title' | 'titleEvidence'>;
const NONE: Title = { title: null, titleEvidence: [] };

/**
 * The report's title: the block that the source marks, the head of an HTML page without the portal's name, else the
 * first line that looks like a headline before the prose begins. A title by hand is laid over it by `corrections`.
 */
export const titleExtractor: Extractor = {
  name: 'title',
  extract: (context) => markedTitle(context) ?? headTitle(context) ?? firstHeadline(context) ?? NONE,
};

function markedTitle(context: MetadataContext): Title | null {
  const index = context.raw.titleParagraph;
  const paragraph = index === null ? undefined : context.paragraphs[index];
  return paragraph === undefined ? null : fromParagraph(context, paragraph, 'title-of-source');
}

function headTitle(context: MetadataContext): Title | null {
  const { headTitle: head, siteName } = context.raw.hints;
  const title = head === null ? null : withoutPortal(normalise(head).text, siteName);
  if (head === null || title === null) return null;
  // When the text has the same line, the text is the evidence: the line is then no part of the body.
  const same = context.paragraphs.find(({ canonical }) => fold(canonical.text) === fold(title));
  if (same !== undefined) return fromParagraph(context, same, 'title-of-page');
  return { title: printed(context, title), titleEvidence: [otherEvidence('front-matter', head, 'title-of-page')] };
}

function firstHeadline(context: MetadataContext): Title | null {
  const candidates: Paragraph[] = [];
  for (const paragraph of context.paragraphs) {
    if (paragraph.boilerplate) continue;
    const { text } = paragraph.canonical;
    if (isDocumentKind(text)) return documentTitle(context, paragraph);
    if (isProse(text)) break;
    if (hasHeadlineShape(text)) candidates.push(paragraph);
  }
  const [first] = candidates;
  if (first === undefined) return null;
  // Below a portal's header a first line in capitals is the site's slogan; at the top of the file it is the title.
  const slogan = isAllCapitals(first.canonical.text) && first.index > 0;
  const written = slogan ? candidates.find(({ canonical }) => !isAllCapitals(canonical.text)) : undefined;
  return fromParagraph(context, written ?? first, 'first-headline');
}

/** "BÁO CÁO" / "Kết quả thực hiện …" → "Báo cáo kết quả thực hiện …" */
function documentTitle(context: MetadataContext, kind: Paragraph): Title | null {
  const next = context.paragraphs.slice(kind.index + 1).find(({ boilerplate }) => !boilerplate);
  const subject = next === undefined ? null : printed(context, next.original);
  if (next === undefined || subject === null || isProse(next.canonical.text)) return null;
  const head = kind.canonical.text.trim();
  const small = subject.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return {
    title: `${head.charAt(0)}${head.slice(1).toLowerCase()} ${small}`,
    titleEvidence: [kind, next].map((each) => wholeParagraph(each, 'title-of-document')),
  };
}

function fromParagraph(context: MetadataContext, paragraph: Paragraph, rule: string): Title {
  return { title: printed(context, paragraph.original), titleEvidence: [wholeParagraph(paragraph, rule)] };
}

function wholeParagraph(paragraph: Paragraph, rule: string): Evidence {
  return textEvidence(paragraph, 0, paragraph.canonical.text.length, rule);
}

/** On one line, single spaces, letters as the source has them; capitals throughout become a sentence. */
function printed(context: MetadataContext, original: string): string {
  const line = normalise(original).text.replace(/\s+/gu, ' ').trim();
  if (!isAllCapitals(line)) return line;
  const body = context.paragraphs.filter(({ boilerplate }) => !boilerplate);
  return sentenceCase(line, body);
}
