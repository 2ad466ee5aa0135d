import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, serialize } from 'parse5';
import type { Citation } from '../citation';
import { bodyWords, issuedWords, paragraphWords, speakerWords } from './source-words';

type Child = string | DefaultTreeAdapterTypes.Element;

/**
 * The quote as HTML, for an article or a newsletter. A tree that is written out by the parser's own serializer: whatever
 * the words hold, they stay text.
 *
 * @example blockquote(citation) // '<blockquote cite="https://…" lang="vi"><p>…</p><footer>…</footer></blockquote>'
 */
export function blockquote(citation: Citation): string {
  const { url, heading, words, cut } = citation;
  const speaker = speakerWords(citation);
  const title = element('cite', {}, [url === null ? heading : element('a', { href: url }, [heading])]);
  const body = bodyWords(citation);
  const tail = `${body === null ? '' : `${body}, `}${issuedWords(citation)}, ${paragraphWords(citation)}`;
  const quote = element('blockquote', { ...(url === null ? {} : { cite: url }), lang: 'vi' }, [
    element('p', {}, brokenLines(cut ? `${words} […]` : words)),
    element('footer', {}, [speaker === null ? '— ' : `— ${speaker}. `, title, `, ${tail}`]),
  ]);
  const fragment = defaultTreeAdapter.createDocumentFragment();
  defaultTreeAdapter.appendChild(fragment, quote);
  return serialize(fragment);
}

/** What a reader of HTML takes for a line end, or drops: neither would come back as it was. */
const LINE_END = /\r\n?|\n/;
const CONTROL = /[^\P{Cc}\n\t]/gu;

function brokenLines(words: string): Child[] {
  return words.split(LINE_END).flatMap((line, index) => (index === 0 ? [line] : [element('br', {}, []), line]));
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Child[],
): DefaultTreeAdapterTypes.Element {
  const pairs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const made = defaultTreeAdapter.createElement(name, html.NS.HTML, pairs);
  for (const child of children) {
    if (typeof child === 'string') defaultTreeAdapter.insertText(made, child.replace(CONTROL, ' '));
    else defaultTreeAdapter.appendChild(made, child);
  }
  return made;
}
