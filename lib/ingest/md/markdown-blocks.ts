import type { ListItem, Nodes, Paragraph, Root } from 'mdast';
import { isBlank } from '../line-shape';
import { inlineText } from './inline-text';
import { tableRows } from './table-rows';

export interface MarkdownBlocks {
  readonly blocks: readonly string[];
  /** Indices of the blocks that are headings of the first level. */
  readonly topHeadings: readonly number[];
  /** Lines of `source`, from 1, where raw HTML or a link definition was left out. */
  readonly dropped: readonly number[];
}

/** "1." or "12)" of an ordered item, as the source has it. */
const NUMBER = /^(\d{1,9})([.)])/;
const BLANK_LINES = /\n[ \t]*\n/;

/**
 * The blocks of a Markdown tree in order: headings, paragraphs, list items with their marker, table rows, quotes, code.
 *
 * @param source the text that the tree was parsed from: markers are read there
 * @example markdownBlocks(fromMarkdown('1. Một'), '1. Một').blocks // ['1. Một']
 */
export function markdownBlocks(root: Root, source: string): MarkdownBlocks {
  const blocks: string[] = [];
  const topHeadings: number[] = [];
  const dropped: number[] = [];
  const push = (text: string) => {
    if (!isBlank(text)) blocks.push(text);
  };
  const visit = (node: Nodes, marker: string): void => {
    switch (node.type) {
      case 'heading': {
        const text = marker + inlineText(node.children);
        if (node.depth === 1 && !isBlank(text)) topHeadings.push(blocks.length);
        push(text);
        return;
      }
      case 'paragraph':
        for (const [index, text] of paragraphTexts(node).entries()) push(index === 0 ? marker + text : text);
        return;
      case 'code':
        for (const piece of node.value.split(BLANK_LINES)) push(piece);
        return;
      case 'list': {
        const markers = markersOf(node.children, source, node.ordered === true);
        for (const [index, item] of node.children.entries()) visit(item, markers[index] ?? '');
        return;
      }
      case 'html':
      case 'definition':
        dropped.push(node.position?.start.line ?? 1);
        return;
      default:
        // The marker of an item goes to its first block.
        if ('children' in node)
          for (const [index, child] of node.children.entries()) visit(child, index === 0 ? marker : '');
    }
  };
  visit(root, '');
  return { blocks, topHeadings, dropped };
}

function paragraphTexts(node: Paragraph): readonly string[] {
  return tableRows(inlineText(node.children, '\n').split('\n')) ?? [inlineText(node.children)];
}

/**
 * Numbers as they are written: directives are quoted by them, and lists are cut in two by a paragraph. Where all are
 * the same ("1. 1. 1." counts 1, 2, 3 on the page), they are counted.
 */
function markersOf(items: readonly ListItem[], source: string, ordered: boolean): string[] {
  if (!ordered) return items.map(() => '- ');
  const written = items.map((item) => {
    const start = item.position?.start.offset ?? 0;
    const [, number = '1', sign = '.'] = NUMBER.exec(source.slice(start, start + 10)) ?? [];
    return { number, sign };
  });
  const first = Number(written[0]?.number ?? 1);
  const lazy = written.length > 1 && written.every(({ number }) => Number(number) === first);
  return written.map(({ number, sign }, index) => `${lazy ? first + index : number}${sign} `);
}
