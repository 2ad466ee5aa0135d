import type { Run } from '@/lib/search/verify/verdict';

interface DifferenceSideProps {
  readonly runs: readonly Run[];
  readonly side: 'pasted' | 'source';
}

/**
 * One of the two texts: what the source does not have is struck in the paste, what it has instead is underlined in the
 * source; both are said for the ear.
 */
export function DifferenceSide({ runs, side }: DifferenceSideProps) {
  let at = 0;
  return runs.map((run) => {
    const text = run[side];
    const key = at;
    at += text.length + 1;
    if (text === '') return null;
    if (run.kind === 'same') return <span key={key}>{text}</span>;
    if (run.kind === 'cut') {
      return (
        <span key={key} className="verify-cut">
          {side === 'source' && <span className="sr-only"> (phần được lược: </span>}
          {text}
          {side === 'source' && <span className="sr-only">) </span>}
        </span>
      );
    }
    // Blanks stay outside: a struck blank would join to the next word, and a blank alone is no difference to be seen.
    const words = text.trimEnd();
    if (words === '') return <span key={key}>{text}</span>;
    const Changed = side === 'pasted' ? 'del' : 'ins';
    return (
      <span key={key}>
        <Changed>
          <span className="sr-only">{side === 'pasted' ? ' (nguồn không ghi: ' : ' (nguồn ghi: '}</span>
          {words}
          <span className="sr-only">)</span>
        </Changed>
        {text.slice(words.length)}
      </span>
    );
  });
}
