import type { Statement } from '../../report/report';
import { speakingBody } from '../../report/speaking-body';

/**
 * Who speaks, as one row of words to be searched: titles and name, or the body that the text names instead of a person.
 * Empty where nobody is known.
 *
 * @example speakerWords(statement) // 'Tỉnh ủy viên, Bí thư Huyện ủy Lò Văn Hương'
 */
export function speakerWords({ speaker, attribution }: Pick<Statement, 'speaker' | 'attribution'>): string {
  return speaker === null
    ? (speakingBody({ speaker, attribution }) ?? '')
    : `${speaker.titles.join(', ')} ${speaker.name}`;
}
