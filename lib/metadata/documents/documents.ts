import type { Extractor, Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import { Documents, type Placed } from './merge';
import { namedCitations } from './named';
import type { NamedCitation } from './named-citation';
import { numberedCitations } from './numbered';
import { ownNumber } from './own-number';
import { documentsVocabulary } from './vocabulary';

const patterns = patternsFor((spell) => ({
  /** The foot of a paper: "Nơi nhận:", "- Lưu: VT, TH". */
  foot: new RegExp(`^[-*+• ]{0,4}${spell('nơi nhận|lưu')} ?[:;]`, 'iu'),
}));

/** The documents that a report cites, by number or by name. Its own number, in the letterhead, is none of them. */
export const documentsExtractor: Extractor = {
  name: 'documents',
  extract: (context, draft) => {
    const form: KeyForm = draft.unmarked ? 'folded' : 'exact';
    const vocabulary = documentsVocabulary(form);
    const own = ownNumber(context, form);
    const documents = new Documents(draft, form);
    const names: Placed<NamedCitation>[] = [];
    for (const paragraph of context.paragraphs) {
      if (isSkipped(paragraph, form)) continue;
      const { text } = paragraph.canonical;
      const words = paragraphWords(paragraph, form);
      const numbered = numberedCitations(text, words, vocabulary);
      const named = namedCitations({ text, words, places: draft, vocabulary }, numbered);
      for (const citation of numbered) {
        if (citation.number !== own) documents.addNumbered({ paragraph, citation }, named.laws.get(citation) ?? null);
      }
      for (const citation of named.citations) names.push({ paragraph, citation });
    }
    const { cited, named } = documents.withNamed(names);
    return { citedDocuments: cited, namedDocuments: named };
  },
};

function isSkipped({ boilerplate, canonical }: Paragraph, form: KeyForm): boolean {
  return boilerplate || patterns(form).foot.test(canonical.text);
}
