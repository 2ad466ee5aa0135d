import type { Evidence, EvidenceSource } from '../report/report';
import { originalRange } from '../text/mapped-text';
import type { Paragraph } from './context';

/**
 * Evidence for a range of a paragraph's canonical text, led back to the words of the original.
 *
 * @example textEvidence(paragraph, match.index, match.index + match[0].length, 'event-date')
 */
export function textEvidence(paragraph: Paragraph, from: number, to: number, rule: string): Evidence {
  const [start, end] = originalRange(paragraph.canonical, from, to);
  return { source: 'text', paragraph: paragraph.index, start, end, text: paragraph.original.slice(start, end), rule };
}

/**
 * Evidence that does not stand in the text: gazetteer, front matter, sidecar, file name.
 *
 * @example otherEvidence('gazetteer', 'huyện Than Uyên → tỉnh Lai Châu', 'province-of-district')
 */
export function otherEvidence(source: Exclude<EvidenceSource, 'text'>, text: string, rule: string): Evidence {
  return { source, paragraph: null, start: null, end: null, text, rule };
}
