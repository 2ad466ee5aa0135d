import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';

/** `<br>`, `<br/>`, `<br />`: the one tag inside a paragraph that means something for its text. */
const LINE_BREAK_TAG = /^<br\s*\/?>$/i;
/** A paragraph wrapped in the source (pandoc wraps at 72 characters) is one paragraph: the break is a blank. */
const SOFT_BREAK = /[ \t]*\n[ \t]*/g;

/**
 * Text of a paragraph as it is shown: marks of emphasis gone, links and pictures by their words, a hard break as "\n".
 *
 * @param softBreak what a line break of the source becomes that is none on the page
 * @example inlineText([{ type: 'strong', children: [{ type: 'text', value: 'Du lịch:' }] }]) // 'Du lịch:'
 */
export function inlineText(nodes: readonly PhrasingContent[], softBreak = ' '): string {
  return nodes.map((node) => one(node, softBreak)).join('');
}

function one(node: PhrasingContent, softBreak: string): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return LINE_BREAK_TAG.test(node.value) ? '\n' : '';
  if (node.type === 'text') return node.value.replace(SOFT_BREAK, softBreak);
  if ('children' in node) return inlineText(node.children, softBreak);
  return plainText(node);
}
