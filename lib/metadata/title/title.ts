import type { Evidence } from '../../report/report';
import { fold } from '../../text/marks';
import { normalise } from '../../text/normalise';
import type { Draft, Extractor, MetadataContext, Paragraph } from '../context';
import { otherEvidence, textEvidence } from '../evidence';
import { isMastheadLine } from '../issuing-body-masthead';
import { hasSurname, nameAt } from '../people/name-shape';
import { peopleVocabulary } from '../people/vocabulary';
import { wordsOf } from '../words';
import { isDocumentKind } from './document-kind';
import { hasHeadlineShape, isProse, startsLikeText } from './headline-shape';
import { isAllCapitals, sentenceCase } from './letter-case';
import { isSiteName, withoutPortal } from './portal-name';

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
  const wanted = fold(title);
  const same = context.paragraphs.find(({ canonical }) => fold(canonical.text) === wanted);
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
    if (hasHeadlineShape(text) && !isMastheadLine(text) && !isSiteName(text)) candidates.push(paragraph);
  }
  const [first] = candidates;
  if (first === undefined) return null;
  // Below a portal's header a first line in capitals is the site's slogan; at the top of the file it is the title.
  const slogan = isAllCapitals(first.canonical.text) && first.index > 0;
  const written = slogan ? candidates.find(({ canonical }) => !isAllCapitals(canonical.text)) : undefined;
  return joined(context, withNextLines(context, written ?? first), 'first-headline');
}

/** A line that goes on with the headline is no longer than this; a lead in capitals is no headline. */
const MAX_NEXT_WORDS = 25;

/**
 * A headline in capitals over two lines: "HỘI NGHỊ SƠ KẾT CÔNG TÁC / 6 THÁNG ĐẦU NĂM 2023". Nothing between them, both in
 * capitals, and the next is no name.
 */
function withNextLines(context: MetadataContext, first: Paragraph): readonly Paragraph[] {
  const lines = [first];
  if (!isAllCapitals(first.canonical.text)) return lines;
  for (let index = first.index + 1; lines.length < 3; index++) {
    const next = context.paragraphs[index];
    if (next === undefined || next.boilerplate || !goesOnInCapitals(next.canonical.text)) break;
    lines.push(next);
  }
  return lines;
}

function goesOnInCapitals(line: string): boolean {
  const text = line.trim();
  const words = wordsOf(text, 'exact');
  if (words.length < 2 || words.length > MAX_NEXT_WORDS || /\p{Ll}/u.test(text) || /[.;:…]$/u.test(text)) return false;
  if (isDocumentKind(text) || isMastheadLine(text) || !startsLikeText(text)) return false;
  const vocabulary = peopleVocabulary('exact');
  const name = nameAt(words, 0, vocabulary);
  return !(name === words.length && hasSurname(words, 0, name, vocabulary));
}

function joined(context: MetadataContext, lines: readonly Paragraph[], rule: string): Title {
  return {
    title: printed(context, lines.map(({ original }) => original.trim()).join(' ')),
    titleEvidence: lines.map((line) => wholeParagraph(line, rule)),
  };
}

/** "BÁO CÁO" / "Kết quả thực hiện …" → "Báo cáo kết quả thực hiện …" */
function documentTitle(context: MetadataContext, kind: Paragraph): Title | null {
  const next = context.paragraphs.slice(kind.index + 1).find(({ boilerplate }) => !boilerplate);
  if (next === undefined || isProse(next.canonical.text)) return null;
  const lines = withRest(context, next);
  const subject = printed(context, lines.map(({ original }) => original.trim()).join(' '));
  const head = kind.canonical.text.trim();
  const small = subject.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return {
    title: `${head.charAt(0)}${head.slice(1).toLowerCase()} ${small}`,
    titleEvidence: [kind, ...lines].map((each) => wholeParagraph(each, 'title-of-document')),
  };
}

/** The subject of a paper goes on in capitals, or in small letters where the line before does not end. */
function withRest(context: MetadataContext, first: Paragraph): readonly Paragraph[] {
  const capitals = withNextLines(context, first);
  const next = context.paragraphs[first.index + 1];
  if (capitals.length > 1 || next === undefined || next.boilerplate) return capitals;
  const text = next.canonical.text.trim();
  const short = text.split(' ').length <= MAX_NEXT_WORDS && !/[.;:,…]$/u.test(text);
  return short && /^\p{Ll}/u.test(text) && !/[.;:…]$/u.test(first.canonical.text.trim()) ? [first, next] : [first];
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
