import { emptyReport } from '../lib/report/empty-report';
import type { Report } from '../lib/report/report';
import { buildIndex } from '../lib/search/engines/minisearch/build-index';
import { openEngine } from '../lib/search/engines/minisearch/open-engine';
import { EMPTY_QUERY, MAX_QUERY_LENGTH } from '../lib/search/query';
import type { BenchEngine } from './engine';
import type { JudgedDoc } from './judged';
import { ranking } from './ranking';

/** The project itself, asked as its page asks: hits first, then what stands below the line. */
export const saoLuc: BenchEngine = {
  name: 'sao-luc',
  label: 'Sao Lục',
  open: (docs) => {
    const info = { reports: docs.length, sample: false, builtAt: '', indexVersion: '' };
    const engine = openEngine(buildIndex(docs.map(reportOf)), info);
    return {
      rank: async (text) => {
        const result = await engine.search({ ...EMPTY_QUERY, text: text.slice(0, MAX_QUERY_LENGTH) });
        return ranking(result);
      },
    };
  },
};

function reportOf(doc: JudgedDoc): Report {
  const source: Report['source'] = { name: `${doc.id}.txt`, format: 'txt', bytes: 0, sha256: '', address: null };
  return { ...emptyReport(doc.id, source), title: doc.title || null, paragraphs: [doc.text] };
}
