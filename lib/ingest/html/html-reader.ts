import type { MessageLog } from '../message-log';
import { NO_HINTS, type Reader, type ReaderResult } from '../reader';
import { chromeNameOf } from './chrome-names';
import { declaredCharset } from './declared-charset';
import { type Document, DROPPED_ELEMENTS, type Element, isElement, isText, remembered } from './elements';
import { headHints } from './head-hints';
import { type PageBlock, pageBlocks } from './page-blocks';
import { pageChrome } from './page-chrome';
import { pageShape } from './page-shape';
import { parsePage } from './parse-page';
import { taglessBlocks } from './tagless';

/** Saved pages of portals and newspapers. */
export const htmlReader: Reader = {
  format: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  declaredCharset,
  read: (text, log) => {
    const document = parsePage(text);
    const root = document?.childNodes.find(isElement);
    if (document !== null && root !== undefined) return readPage(document, root, log);
    log.add('warning', 'html-tangled', 'Trang HTML lồng nhau quá sâu; đã đọc chữ mà không xét bố cục trang.');
    return { blocks: taglessBlocks(text), title: null, hints: NO_HINTS, handWritten: [], boilerplate: [] };
  },
};

function readPage(document: Document, root: Element, log: MessageLog): ReaderResult {
  const blocks = pageBlocks(root, hiddenArticle(root, log));
  const hints = headHints(document);
  const chromeOf = remembered(chromeNameOf);
  const shape = pageShape(root, blocks, (element) => chromeOf(element) !== null, hints.headTitle);
  const boilerplate = pageChrome(blocks, shape, chromeOf);
  const chrome = new Set(boilerplate.map((mark) => mark.paragraph));
  return {
    blocks: blocks.map((block) => block.text),
    title: shape.title,
    hints: { ...hints, published: hints.published ?? stampOf(blocks, chrome) },
    handWritten: [],
    boilerplate,
  };
}

/** A sentence may hold a `time` of its own (the day of a meeting); a stamp stands alone. */
const MAX_STAMP_LENGTH = 80;

function stampOf(blocks: readonly PageBlock[], chrome: ReadonlySet<number>): string | null {
  const stamp = blocks.find(
    (block, index) => block.time !== null && block.text.length <= MAX_STAMP_LENGTH && !chrome.has(index),
  );
  return stamp?.time ?? null;
}

/** Some pages hide their article until a script shows it; a hidden menu holds far less of the text. */
const HIDDEN_ARTICLE_SHARE = 0.4;

function hiddenArticle(root: Element, log: MessageLog): (element: Element) => boolean {
  let total: number | null = null;
  return (element) => {
    total ??= textLength(root);
    const keep = textLength(element) >= total * HIDDEN_ARTICLE_SHARE;
    if (keep) log.add('info', 'hidden-text-kept', 'Phần lớn chữ của trang bị ẩn; vẫn được đọc.');
    return keep;
  };
}

function textLength(root: Element): number {
  let length = 0;
  const open: Element[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const node of element.childNodes) {
      if (isText(node)) length += node.value.trim().length;
      else if (isElement(node) && !DROPPED_ELEMENTS.has(node.tagName)) open.push(node);
    }
  }
  return length;
}
