import type { Run } from '@/lib/search/verify/verdict';

/** A link's words beside today's text; what differs is struck or underlined, and said for the ear. */
export function PassageDifference({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <dl className="passage-difference">
      <dt>Liên kết ghi</dt>
      <dd className="serif">
        <Side runs={runs} side="pasted" />
      </dd>
      <dt>Báo cáo nay ghi</dt>
      <dd className="serif">
        <Side runs={runs} side="source" />
      </dd>
    </dl>
  );
}

function Side({ runs, side }: { readonly runs: readonly Run[]; readonly side: 'pasted' | 'source' }) {
  const Changed = side === 'pasted' ? 'del' : 'ins';
  let at = 0;
  return runs.map((run) => {
    const text = run[side];
    const key = at;
    at += text.length + 1;
    if (text === '') return null;
    // What a link leaves out of its middle is no difference.
    if (run.kind === 'same' || run.kind === 'cut') return <span key={key}>{text}</span>;
    return (
      <Changed key={key}>
        <span className="sr-only">{side === 'pasted' ? ' (khác: ' : ' (nay là: '}</span>
        {text}
        <span className="sr-only">) </span>
      </Changed>
    );
  });
}
