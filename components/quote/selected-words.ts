import { permalinkOf } from '@/lib/cite/permalink-of';
import type { Permalink } from '@/lib/url/permalink';

/** A selection that lies in one paragraph of the text. */
export interface SelectedWords {
  /** The element of the paragraph. */
  readonly host: HTMLElement;
  readonly link: Permalink;
}

/** A letter or two are a slip of the hand. */
const MIN_WORDS = 3;
const NUMBER = /^p([1-9]\d{0,6})$/;

/**
 * What is selected, where it lies in one paragraph of the report; null otherwise.
 *
 * @example selectedWords(document.getSelection())?.link.words
 */
export function selectedWords(selection: Selection | null): SelectedWords | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const body = bodyOf(range.startContainer);
  if (body === null) return null;
  if (!body.contains(range.endContainer) && isNothingBetween(body, range)) range.setEnd(body, body.childNodes.length);
  if (body !== bodyOf(range.endContainer)) return null;
  const host = body.parentElement;
  const number = NUMBER.exec(host?.id ?? '')?.[1];
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const link = linkOf(body.textContent ?? '', start, start + range.toString().length);
  if (host === null || number === undefined || link.words.length < MIN_WORDS) return null;
  return { host, link: { ...link, paragraph: Number(number) - 1 } };
}

/** Three clicks select a paragraph up to the very beginning of what follows it. */
function isNothingBetween(body: HTMLElement, { endContainer, endOffset }: Range): boolean {
  const rest = document.createRange();
  rest.setStart(body, body.childNodes.length);
  rest.setEnd(endContainer, endOffset);
  const piece = rest.cloneContents();
  for (const aside of piece.querySelectorAll('.paragraph-number, .quote-actions')) aside.remove();
  return (piece.textContent ?? '').trim() === '';
}

/** Where the text of a paragraph stands, apart from its number and notices. */
function bodyOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('.reading .paragraph > p') ?? null;
}

/**
 * The link to a stretch of a paragraph, made as the server makes its own: which of several places is counted in one way.
 *
 * @example linkOf('bàn OCOP, rồi OCOP', 14, 18).nth // 2
 */
export function linkOf(text: string, start: number, end: number): Permalink {
  return permalinkOf({ paragraphs: [text] }, { paragraph: 0, start, end });
}
