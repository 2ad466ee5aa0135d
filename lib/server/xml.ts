import 'server-only';

/** An element of an XML document, or text. There is no other way to write XML here: nothing can be left unescaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** What no XML 1.0 document may hold, not even escaped: controls, U+FFFE and U+FFFF. One class, linear. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const SPECIAL = /[&<>"'\t\n\r]/g;
/** `>` for `]]>`; blanks of an attribute would all become spaces. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * An element; null among the children is left out.
 *
 * @example element('title', { type: 'text' }, 'OCOP & du lịch')
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (XmlNode | null)[]
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== null) };
}

/**
 * A whole document.
 *
 * @example xmlDocument(element('a', { b: '<' })) // '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&lt;"/>\n'
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(root)}\n`;
}

function printElement({ name, attributes, children }: XmlElement): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `<${name}${pairs.join('')}`;
  if (children.length === 0) return `${open}/>`;
  // Elements stand in lines of their own where no text stands beside them: blanks there mean nothing.
  const mixed = children.some((child) => typeof child === 'string');
  const printed = children.map((child) => (typeof child === 'string' ? escapeXml(child) : printElement(child)));
  return mixed ? `${open}>${printed.join('')}</${name}>` : `${open}>\n${printed.join('\n')}\n</${name}>`;
}

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(SPECIAL, (character) => ESCAPES[character] ?? '');
}
