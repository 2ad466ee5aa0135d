import type { Extractor } from '../context';

/** The documents that a report cites, by number or by name. */
export const documentsExtractor: Extractor = {
  name: 'documents',
  extract: () => ({ citedDocuments: [], namedDocuments: [] }),
};
