import { isRecord } from '../../report/is-record';
import { printDateValue } from '../../report/print-date';
import type { Citation } from '../citation';
import { mappedFields } from './citation-js';
import { cslItem } from './csl-item';

/** What TeX reads as a command. Braces count for BibTeX even behind a backslash, so they need names. */
const SPECIAL = /[\\{}%&$#_~^<>]/g;
const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Two signs that TeX draws as one: -- – '' ” ,, „ ?` ¿. An empty group keeps them apart. */
const LIGATURE = /-(?=-)|'(?=')|`(?=`)|,(?=,)|[?!](?=`)/g;

/**
 * The citation as BibTeX in UTF-8. The title stands in a second pair of braces, so that no style changes its capitals.
 *
 * @example bibtex(citation) // '@techreport{sao_luc_…,\n  title = {{…}},\n  …\n}\n'
 */
export function bibtex(citation: Citation): string {
  const { title, author = [], publisher, note, URL: url, 'publisher-place': place, ...item } = cslItem(citation);
  const { type, label, properties } = mappedFields('bibtex', {
    ...item,
    ...(author.length === 0 ? {} : { author: author.map(({ literal }) => ({ literal: texEscape(literal) })) }),
    ...(publisher === undefined ? {} : { publisher: texEscape(publisher) }),
    ...(place === undefined ? {} : { 'publisher-place': texEscape(place) }),
    // BibTeX has no day of access; an address is read as it stands.
    note: texEscape(`${note} Truy cập ${printDateValue(citation.accessed)}.`),
    ...(url === undefined ? {} : { URL: url }),
  });
  const fields = Object.entries(isRecord(properties) ? properties : {});
  const lines = [['title', `{${texEscape(title)}}`], ...fields].map(
    ([name, value]) => `  ${name} = {${String(value)}},`,
  );
  return [`@${String(type)}{${String(label)},`, ...lines, '}', ''].join('\n');
}

/**
 * A text that TeX prints as it stands.
 *
 * @example texEscape('50% {a}') // '50\\% \\textbraceleft{}a\\textbraceright{}'
 */
export function texEscape(text: string): string {
  return text.replace(SPECIAL, (sign) => WRITTEN[sign] ?? `\\${sign}`).replace(LIGATURE, '$&{}');
}
