import { makeReport } from '../../report/report.fixture';
import { segmentsOf, termTokens } from '../build/segments';
import { type PhraseCount, PhraseMiner } from './phrases';

/** For tests: the phrases of some texts, one report each; lines of a text are paragraphs. */
export function phrasesOf(texts: readonly string[]): PhraseCount[] {
  const miner = new PhraseMiner();
  texts.forEach((text, i) => {
    const report = makeReport({ id: `r${i}`, paragraphs: text.split('\n') });
    for (const segment of segmentsOf(report)) miner.addSegment(segment.text, termTokens(segment.text, false));
    miner.endReport();
  });
  return miner.phrases();
}
