import type { Extractor } from '../context';

/** The figures of a report that measure something. */
export const indicatorsExtractor: Extractor = {
  name: 'indicators',
  extract: () => ({ indicators: [] }),
};
