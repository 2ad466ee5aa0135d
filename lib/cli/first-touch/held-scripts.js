// @ts-check
import { Buffer } from 'node:buffer';
import { startScripts } from './start-scripts.js';

/**
 * What of Next's (16.4, React 19.3) markup waits: a script of the app that comes as a file, and a link that asks for one
 * beforehand. In what people wrote `<` is escaped, in text, attributes and data alike: these can be nothing else. Scripts
 * within the page stay as they are: they only put data aside, in order.
 */
const TAGS = /<script src="\/_next\/[^>]*><\/script>|<link rel="preload" as="script"[^>]*>/g;
const BEGINNINGS = ['<script src="/_next/', '<link rel="preload" as="script"'];

/** Always the same bytes: a strict content policy may allow it by its hash. */
export const STARTER = `<script>(${startScripts})()</script>`;

/**
 * Makes the scripts of a page wait while the page passes by in pieces, cut anywhere, even within a letter: each is put
 * into a `template`, which browsers read but do not run, and links to scripts are left out. A tag that is not whole waits
 * for the next piece. Before the first script comes the one that starts them all; a page without passes unchanged.
 *
 * @example Buffer.concat([held.push(piece), held.end()])
 */
export class HeldScripts {
  /** One letter for each byte, so that a piece may begin and end anywhere. */
  #rest = '';
  #started = false;

  /**
   * @param {Uint8Array} piece
   * @returns {Buffer} what may be sent on; may be empty
   */
  push(piece) {
    const bytes = this.#rest + Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1');
    let sent = '';
    let done = 0;
    for (const { 0: tag, index } of bytes.matchAll(TAGS)) {
      sent += bytes.slice(done, index) + this.#waiting(tag);
      done = index + tag.length;
    }
    const last = bytes.slice(done);
    const whole = last.length - unfinished(last);
    this.#rest = last.slice(whole);
    return Buffer.from(sent + last.slice(0, whole), 'latin1');
  }

  /** @returns {Buffer} what was still waiting for a next piece */
  end() {
    const rest = Buffer.from(this.#rest, 'latin1');
    this.#rest = '';
    return rest;
  }

  /** @param {string} tag */
  #waiting(tag) {
    if (tag.startsWith('<link')) return '';
    const before = this.#started ? '' : STARTER;
    this.#started = true;
    return `${before}<template data-waiting="">${tag}</template>`;
  }
}

/**
 * How many letters at the end belong to a tag that is not whole, or may.
 *
 * @param {string} text without a whole one
 */
function unfinished(text) {
  for (const beginning of BEGINNINGS) {
    const at = text.indexOf(beginning);
    if (at >= 0) return text.length - at;
  }
  // No beginning has a second `<`.
  const end = text.slice(text.lastIndexOf('<'));
  return end.startsWith('<') && BEGINNINGS.some((beginning) => beginning.startsWith(end)) ? end.length : 0;
}
