import { fold } from '../../text/marks';
import { looksLikeByline } from '../chrome/byline';
import { singleLineRule } from '../chrome/single-lines';
import { isBlank, LIST_MARKER, STOP_AT_END } from '../line-shape';
import {
  attribute,
  type ChildNode,
  DROPPED_ELEMENTS,
  type Element,
  isBlockElement,
  isElement,
  isHidden,
  isText,
} from './elements';
import { hasOwnMarker, listMarkers } from './list-marker';

/** A block of text of a page, and what its surroundings say about it. */
export interface PageBlock {
  readonly text: string;
  /** The innermost block element around it. */
  readonly element: Element;
  /** How many characters of the text stand in links. */
  readonly linked: number;
  /** True where a link leads to a file to download: an annex of the report. */
  readonly annex: boolean;
  /** `datetime` of a `time` element, or a marked publication date. */
  readonly time: string | null;
}

/** What a browser folds to one blank; NBSP is none of it. */
const BLANKS = /[ \t\n\f\r]+/g;
const HEADING = /^h[1-6]$/;
const ANNEX = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|zip|rar)(?:[?#]|$)/i;

interface Line {
  text: string;
  /** Whether the next blank would be a second one. Asking the growing text itself costs its whole length each time. */
  blankAtEnd: boolean;
  linked: number;
  annex: boolean;
  time: string | null;
}

const emptyLine = (): Line => ({ text: '', blankAtEnd: true, linked: 0, annex: false, time: null });

interface Inline {
  readonly element: Element;
  readonly linked: boolean;
  readonly preformatted: boolean;
}

/**
 * The text of a page in blocks, as a browser would break and fold it. Old portals put a whole article into one table
 * cell with `<br><br>`: an empty line ends a block, and so does a single `<br>` after a full sentence.
 *
 * @param keepHidden whether a hidden element is to be read all the same
 * @example pageBlocks(body, () => false).map((block) => block.text)
 */
export function pageBlocks(root: Element, keepHidden: (element: Element) => boolean): PageBlock[] {
  const blocks: PageBlock[] = [];
  let lines: Line[] = [emptyLine()];
  const markerOf = listMarkers();
  let marker = '';

  const current = (): Line => lines.at(-1) ?? emptyLine();
  const flush = (element: Element) => {
    for (const line of linesToBlocks(lines, HEADING.test(element.tagName))) {
      const text = marker !== '' && !hasOwnMarker(line.text) ? marker + line.text : line.text;
      blocks.push({ text, element, linked: line.linked, annex: line.annex, time: line.time });
      marker = '';
    }
    lines = [emptyLine()];
  };
  const append = (text: string, inline: Inline) => {
    if (inline.preformatted) {
      for (const [index, piece] of text.split('\n').entries()) {
        if (index > 0) lines.push(emptyLine());
        appendTo(current(), piece, inline.linked);
      }
    } else appendTo(current(), text.replace(BLANKS, ' '), inline.linked);
  };
  const visit = (node: ChildNode, inline: Inline): void => {
    if (isText(node)) append(node.value, inline);
    if (!isElement(node) || DROPPED_ELEMENTS.has(node.tagName)) return;
    if (isHidden(node) && !keepHidden(node)) return;
    if (node.tagName === 'br') {
      lines.push(emptyLine());
      return;
    }
    const block = isBlockElement(node);
    if (block) flush(inline.element);
    if (node.tagName === 'li') marker = markerOf(node);
    const inside: Inline = {
      element: block ? node : inline.element,
      linked: inline.linked || (node.tagName === 'a' && attribute(node, 'href') !== null),
      preformatted: inline.preformatted || node.tagName === 'pre',
    };
    for (const child of node.childNodes) visit(child, inside);
    note(node, current());
    if (block) flush(node);
    if (node.tagName === 'li') marker = '';
  };
  for (const child of root.childNodes) visit(child, { element: root, linked: false, preformatted: false });
  flush(root);
  return blocks;
}

function appendTo(line: Line, piece: string, linked: boolean): void {
  const folded = line.blankAtEnd ? piece.replace(/^ /, '') : piece;
  if (folded === '') return;
  line.text += folded;
  line.blankAtEnd = folded.endsWith(' ');
  if (linked) line.linked += folded.length;
}

function note(element: Element, line: Line): void {
  if (element.tagName === 'a' && ANNEX.test(attribute(element, 'href') ?? '')) line.annex = true;
  const dated = element.tagName === 'time' || attribute(element, 'itemprop')?.toLowerCase() === 'datepublished';
  if (dated) line.time ??= attribute(element, 'datetime') ?? attribute(element, 'content');
}

/** Lines between `<br>`s, put together to blocks; blank ones end a block. */
function linesToBlocks(lines: readonly Line[], heading: boolean): Line[] {
  const blocks: Line[] = [];
  // The line above in the same block; null at the start of one.
  let above: string | null = null;
  for (const line of lines) {
    const text = line.text.replace(/ $/, '');
    const last = blocks.at(-1);
    if (isBlank(text)) {
      if (!heading) above = null;
    } else if (last !== undefined && above !== null && (heading || runsOn(above, text))) {
      last.text += `\n${text}`;
      last.linked += line.linked;
      last.annex ||= line.annex;
      last.time ??= line.time;
      above = text;
    } else {
      blocks.push({ ...line, text });
      above = text;
    }
  }
  return blocks;
}

/** A single `<br>` within a sentence is the writer's, not a paragraph's; a time stamp or a byline is a line of its own. */
function runsOn(above: string, below: string): boolean {
  if (STOP_AT_END.test(above) || LIST_MARKER.test(below)) return false;
  return !standsAlone(above) && !standsAlone(below);
}

function standsAlone(line: string): boolean {
  return looksLikeByline(line) || singleLineRule(fold(line.trim())) !== null;
}
