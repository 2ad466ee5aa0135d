import type { Draft, MetadataContext, Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import { hasPhrase } from './guards';
import type { Lexicon } from './lexicon';
import type { Zone } from './mention';

/** What a lead says about the place stands in its first sentences; later ones give examples. */
const LEAD_UNITS = 400;
const LEADS = 2;
/** Portal names, letterheads and bylines are short lines near the ends. */
const SHORT = 160;
const MIN_PROSE = 50;
/** A sentence ends so, a byline or a heading does not. */
const STOP = /[.!?…:;]["”)\s]*$/u;
const EDGE_HEAD = 6;
const EDGE_TAIL = 6;
const MAX_TITLE = 300;

export type ZoneAt = (paragraph: Paragraph, offset: number) => Zone | null;

/**
 * Says for every place of the report in which zone it stands; null for portal chrome that proves nothing (menus,
 * lists of other news).
 */
export function zonesOf(context: MetadataContext, draft: Readonly<Draft>, lexicon: Lexicon): ZoneAt {
  const text = context.paragraphs.filter((paragraph) => !paragraph.boilerplate);
  const titles = titleParagraphs(context, draft, text);
  const titleAt = text.findLastIndex((paragraph) => titles.has(paragraph.index));
  const prose = new Set(text.filter(isProse));
  const afterTitle = text.slice(titleAt + 1).filter((paragraph) => prose.size === 0 || prose.has(paragraph));
  const leads = new Set(afterTitle.slice(0, titleAt < 0 ? LEADS + 1 : LEADS).map((paragraph) => paragraph.index));
  const firstProse = text.findIndex((paragraph) => prose.has(paragraph));
  const lastProse = text.findLastIndex((paragraph) => prose.has(paragraph));
  const letters = new Set(text.slice(0, Math.max(firstProse, 0)).slice(0, EDGE_HEAD));
  const ending = text.slice(lastProse + 1).slice(-EDGE_TAIL);
  const tails = new Set(ending.filter((paragraph) => !STOP.test(paragraph.canonical.text)));
  const edge = new Set([...text.slice(0, EDGE_HEAD), ...text.slice(-EDGE_TAIL)].filter(isShort));

  const chrome = context.paragraphs.filter((paragraph) => paragraph.boilerplate && isShort(paragraph));
  const portals = new Set([
    ...chrome.filter((paragraph) => namesPortal(paragraph, lexicon, false)),
    ...[...edge].filter((paragraph) => namesPortal(paragraph, lexicon, true)),
  ]);

  return (paragraph, offset) => {
    if (portals.has(paragraph)) return 'portal';
    if (paragraph.boilerplate) return null;
    if (titles.has(paragraph.index)) return 'title';
    if (letters.has(paragraph)) return offset === 0 ? 'letterhead' : 'lead';
    if (tails.has(paragraph)) return 'tail';
    return leads.has(paragraph.index) && offset < LEAD_UNITS ? 'lead' : 'body';
  };
}

/** A sentence, not a heading, a caption of a few words or a date line. */
function isProse(paragraph: Paragraph): boolean {
  const { text } = paragraph.canonical;
  return text.length > SHORT || (text.length >= MIN_PROSE && STOP.test(text));
}

function isShort(paragraph: Paragraph): boolean {
  return paragraph.canonical.text.length <= SHORT;
}

/** In chrome anywhere in the line; in the text only as its beginning, for addresses and websites are also news. */
function namesPortal(paragraph: Paragraph, lexicon: Lexicon, atStart: boolean): boolean {
  const words = paragraphWords(paragraph, lexicon.form);
  if (atStart) return lexicon.book('portalNames').longest(words, 0) !== null;
  return (
    hasPhrase('portals', words, 0, words.length, lexicon) || hasPhrase('portalNames', words, 0, words.length, lexicon)
  );
}

/** The ones that the title extractor or the source names; else the first line, when it looks like a heading. */
function titleParagraphs(
  context: MetadataContext,
  draft: Readonly<Draft>,
  text: readonly Paragraph[],
): ReadonlySet<number> {
  const said = draft.titleEvidence.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
  if (said.length > 0) return new Set(said);
  if (context.raw.titleParagraph !== null) return new Set([context.raw.titleParagraph]);
  const [first, second] = text;
  const line = first?.canonical.text ?? '';
  const heading = second !== undefined && line.length <= MAX_TITLE && !/[.;,]$/.test(line);
  return new Set(heading && first !== undefined ? [first.index] : []);
}
