import { flatWords, GAP, type Permalink, shortWords } from '@/lib/url/permalink';

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
  const range = selection.getRangeAt(0);
  const body = bodyOf(range.startContainer);
  if (body === null || body !== bodyOf(range.endContainer)) return null;
  const host = body.parentElement;
  const number = NUMBER.exec(host?.id ?? '')?.[1];
  const words = flatWords(range.toString());
  if (host === null || number === undefined || words.length < MIN_WORDS) return null;
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const nth = placeOf(before.toString(), body.textContent ?? '', words);
  return { host, link: { paragraph: Number(number) - 1, words: shortWords(words), nth, sum: null } };
}

/** Where the text of a paragraph stands, apart from its number and notices. */
function bodyOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('.reading .paragraph > p') ?? null;
}

/**
 * Which of the places that hold the words is meant, from 1: as a link counts them. Of words too long for a link the first.
 *
 * @param before the paragraph up to the selection
 * @example placeOf('bàn OCOP, ', 'bàn OCOP, rồi OCOP', 'OCOP') // 2
 */
export function placeOf(before: string, text: string, words: string): number {
  if (shortWords(words).includes(GAP)) return 1;
  // One character less of what comes behind, and the selection itself would count, too.
  const blankless = (part: string) => part.replace(/\s+/gu, ' ');
  const flat = blankless(text);
  const limit = blankless(before).length;
  let count = 0;
  for (let at = flat.indexOf(words); at !== -1 && at < limit; at = flat.indexOf(words, at + 1)) count++;
  return flat.indexOf(words, limit) === -1 ? Math.max(1, count) : count + 1;
}
