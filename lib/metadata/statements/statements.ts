import type { Extractor } from '../context';

/** Directives and quotes of a report, and the lists that the directives stand in. */
export const statementsExtractor: Extractor = {
  name: 'statements',
  extract: () => ({ statements: [], directiveLists: [] }),
};
