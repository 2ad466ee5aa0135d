import { parseFragment } from 'parse5';
import { isBlank } from '../line-shape';
import { BLOCK_ELEMENTS, DROPPED_ELEMENTS, isText } from './elements';

/** Name of a tag, `/` before it or not. */
const TAG_NAME = /\/?([a-z][a-z\d]*)/iy;
const BLANKS = /[ \t\n\f\r]+/g;

/**
 * The text of a page by its tags alone, without a tree: for pages that are nested too deep to be built. One pass.
 *
 * @example taglessBlocks('<div><p>Một</p><p>Hai &amp; ba</p>') // ['Một', 'Hai & ba']
 */
export function taglessBlocks(html: string): string[] {
  const pieces: string[] = [];
  /** Names of elements whose end tag is missing from here on: looking again would be quadratic. */
  const endless = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    pieces.push(html.slice(at, open).replace(BLANKS, ' '));
    TAG_NAME.lastIndex = open + 1;
    const name = TAG_NAME.exec(html)?.[1]?.toLowerCase();
    if (name === undefined && !/[!?/]/.test(html[open + 1] ?? '')) {
      pieces.push('<');
      at = open + 1;
      continue;
    }
    const end = html.startsWith('<!--', open) ? html.indexOf('-->', open) + 2 : html.indexOf('>', open);
    at = end < open ? html.length : end + 1;
    if (name === undefined) continue;
    if (name === 'br' || BLOCK_ELEMENTS.has(name)) pieces.push('\n');
    if (!DROPPED_ELEMENTS.has(name) || html[open + 1] === '/' || endless.has(name)) continue;
    const close = html.indexOf(`</${name}`, at);
    if (close < 0) endless.add(name);
    else at = close;
  }
  pieces.push(html.slice(at).replace(BLANKS, ' '));
  return decodeEntities(pieces.join(''))
    .split('\n')
    .map(trimBlanks)
    .filter((line) => !isBlank(line));
}

/** Text without tags has no depth: the parser may decode it. */
function decodeEntities(text: string): string {
  return parseFragment(text.replaceAll('<', '&lt;'))
    .childNodes.map((node) => (isText(node) ? node.value : ''))
    .join('');
}

function trimBlanks(line: string): string {
  return line.replace(/^ +/, '').replace(/ +$/, '');
}
