import type { Citation } from '../citation';
import { bibtex } from './bibtex';
import { blockquote } from './blockquote';
import { cslItem } from './csl-item';
import { plainText } from './plain-text';
import { ris } from './ris';
import { vietnameseCitation } from './vietnamese';

/** Forms of a citation by the name that the HTTP interface gives them. */
export type FormName = 'vi' | 'text' | 'html' | 'bibtex' | 'ris' | 'csl';

/** A form of a citation, and what people call it. */
export interface CitationForm {
  readonly name: FormName;
  /** Vietnamese. */
  readonly label: string;
  readonly make: (citation: Citation) => string;
}

/** In the order in which they are offered: what most people want first. */
export const CITATION_FORMS: readonly CitationForm[] = [
  { name: 'vi', label: 'Trích dẫn tiếng Việt', make: vietnameseCitation },
  { name: 'text', label: 'Văn bản thường', make: plainText },
  { name: 'html', label: 'HTML', make: blockquote },
  { name: 'bibtex', label: 'BibTeX', make: bibtex },
  { name: 'ris', label: 'RIS (Zotero, EndNote, Mendeley)', make: ris },
  { name: 'csl', label: 'CSL-JSON', make: (citation) => `${JSON.stringify([cslItem(citation)], null, 2)}\n` },
];
