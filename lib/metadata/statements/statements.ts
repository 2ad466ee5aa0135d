import { titleParagraph } from '../../report/title-paragraph';
import { bylineParagraphs } from '../byline';
import type { Extractor } from '../context';
import { Builder } from './builder';
import { paperScopes } from './formal-paper';
import { readLines } from './line';
import { readSpeech } from './read-speech';

/**
 * Directives and quotes of a report, and the lists that the directives stand in. Who speaks is said only where the text
 * says it: a known officeholder, or the words that name an office, a body, a citizen. A sentence without any of them
 * is the report's own and gives nothing.
 */
export const statementsExtractor: Extractor = {
  name: 'statements',
  extract: (context, draft) => {
    const builder = new Builder(draft);
    const lines = readLines(context, draft, bylineParagraphs(context), titleParagraph(draft));
    let at = 0;
    for (const { from, to, write } of paperScopes(context, draft, lines)) {
      readSpeech(lines.slice(at, from), builder);
      write(builder);
      at = to;
    }
    readSpeech(lines.slice(at), builder);
    return { statements: builder.statements, directiveLists: builder.lists };
  },
};
