import type { Draft, MetadataContext, Paragraph } from '../context';
import { wordsOf } from '../words';
import { hasPhrase } from './guards';
import type { Lexicon } from './lexicon';
import type { Zone } from './mention';

/** What a lead says about the place stands in its first sentences; later ones give examples. */
const LEAD_UNITS = 400;
const LEADS = 2;
/** Portal names, letterheads and bylines are short lines near the ends. */
const SHORT = 160;
const MIN_PROSE = 60;
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
  const title = titleParagraph(context, draft, text);
  const titleAt = text.findIndex((paragraph) => paragraph.index === title);
  const heads = text.slice(0, Math.max(titleAt, 0));
  const afterTitle = text.slice(titleAt + 1).filter(isProse);
  const leads = new Set(afterTitle.slice(0, titleAt < 0 ? LEADS + 1 : LEADS).map((paragraph) => paragraph.index));
  const tails = new Set(
    text
      .slice(-EDGE_TAIL)
      .filter(isShort)
      .map((paragraph) => paragraph.index),
  );
  const letters = new Set([...heads, ...text.slice(0, EDGE_HEAD)].filter(isShort).map((paragraph) => paragraph.index));
  const edge = new Set([...text.slice(0, EDGE_HEAD), ...text.slice(-EDGE_TAIL)].filter(isShort));

  return (paragraph, offset) => {
    if (paragraph.boilerplate) return isShort(paragraph) && namesPortal(paragraph, lexicon, false) ? 'portal' : null;
    if (edge.has(paragraph) && namesPortal(paragraph, lexicon, true)) return 'portal';
    if (paragraph.index === title) return 'title';
    if (tails.has(paragraph.index) && !letters.has(paragraph.index) && !isProse(paragraph)) return 'tail';
    if (letters.has(paragraph.index) && offset === 0 && !isProse(paragraph)) return 'letterhead';
    return leads.has(paragraph.index) && offset < LEAD_UNITS ? 'lead' : 'body';
  };
}

/** A sentence, not a heading, a caption of a few words or a date line. */
function isProse(paragraph: Paragraph): boolean {
  const { text } = paragraph.canonical;
  return text.length > SHORT || (text.length >= MIN_PROSE && /[.!?…:;]\W*$/u.test(text));
}

function isShort(paragraph: Paragraph): boolean {
  return paragraph.canonical.text.length <= SHORT;
}

/** In chrome anywhere in the line; in the text only as its beginning, for addresses and websites are also news. */
function namesPortal(paragraph: Paragraph, lexicon: Lexicon, atStart: boolean): boolean {
  const words = wordsOf(paragraph.canonical.text, lexicon.form);
  if (atStart) return lexicon.books.portalNames.longest(words, 0) !== null;
  return (
    hasPhrase('portals', words, 0, words.length, lexicon) || hasPhrase('portalNames', words, 0, words.length, lexicon)
  );
}

/** The one that the source or the title extractor names; else the first line, when it looks like a heading. */
function titleParagraph(context: MetadataContext, draft: Readonly<Draft>, text: readonly Paragraph[]): number | null {
  const said = context.raw.titleParagraph ?? draft.titleEvidence[0]?.paragraph ?? null;
  if (said !== null) return said;
  const [first, second] = text;
  if (first === undefined || second === undefined) return null;
  const { text: line } = first.canonical;
  return line.length <= MAX_TITLE && !/[.;,]$/.test(line) ? first.index : null;
}
