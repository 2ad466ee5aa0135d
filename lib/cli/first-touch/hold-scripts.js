// @ts-check
import { Buffer } from 'node:buffer';
import { HeldScripts } from './held-scripts.js';

/** @typedef {(error?: Error | null) => void} Done */

/**
 * From now on the scripts of a page that this answer carries wait for a first touch (`start-scripts.js`). Other answers
 * pass unchanged, and so does the page that says that something is broken: it may need its scripts.
 *
 * @param {import('node:http').ServerResponse} response nothing of it sent yet
 */
export function holdScripts(response) {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  /** @type {HeldScripts | null | undefined} */
  let held;

  /** Known with the first piece: then the headers stand. */
  function holder() {
    if (held === undefined) {
      held = isPage(response) ? new HeldScripts() : null;
      // It becomes longer.
      if (held !== null && !response.headersSent) response.removeHeader('Content-Length');
    }
    return held;
  }

  /**
   * @param {unknown} piece
   * @param {BufferEncoding | Done} [encoding]
   * @param {Done} [done]
   */
  response.write = (piece, encoding, done) => {
    const bytes = bytesOf(piece, encoding);
    return write(holder()?.push(bytes) ?? bytes, typeof encoding === 'function' ? encoding : done);
  };

  /**
   * @param {unknown} [piece]
   * @param {BufferEncoding | (() => void)} [encoding]
   * @param {() => void} [done]
   */
  response.end = (piece, encoding, done) => {
    const ended = [piece, encoding, done].find(isDone);
    const bytes = bytesOf(isDone(piece) ? null : piece, encoding);
    const holding = holder();
    const last = holding === null ? bytes : Buffer.concat([holding.push(bytes), holding.end()]);
    return last.length === 0 ? end(ended) : end(last, ended);
  };
}

/** @param {import('node:http').ServerResponse} response */
function isPage(response) {
  return response.statusCode < 500 && String(response.getHeader('Content-Type')).startsWith('text/html');
}

/**
 * @param {unknown} piece what `write` and `end` take: bytes or a string; null and undefined are none
 * @param {unknown} encoding of the string
 * @returns {Uint8Array}
 */
function bytesOf(piece, encoding) {
  if (piece instanceof Uint8Array) return piece;
  const known = typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8';
  return Buffer.from(typeof piece === 'string' ? piece : '', known);
}

/**
 * @param {unknown} value
 * @returns {value is () => void}
 */
function isDone(value) {
  return typeof value === 'function';
}
