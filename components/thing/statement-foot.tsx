import { printDateValue } from '@/lib/report/print-date';
import { reportHref } from '@/lib/url/hrefs';

interface StatementFootProps {
  readonly reportId: string;
  readonly statement: {
    readonly kind: 'directive' | 'quote';
    readonly manner: 'direct' | 'reported';
    readonly addressee: string | null;
    readonly due: string | null;
    /** From 0. */
    readonly paragraph: number;
  };
}

/** Below the words of a statement: until when, for whom, whose words, and the way to its paragraph. */
export function StatementFoot({ reportId, statement }: StatementFootProps) {
  const { kind, manner, addressee, due, paragraph } = statement;
  return (
    <p className="flex flex-wrap gap-x-3 text-xs text-soft">
      {due !== null && <span className="font-semibold text-ink">{`Hạn: ${printDateValue(due)}`}</span>}
      {addressee !== null && <span>{`Gửi: ${addressee}`}</span>}
      {kind === 'quote' && <span>{manner === 'direct' ? 'nguyên lời' : 'lời thuật lại'}</span>}
      <a href={reportHref(reportId, { anchor: `p${paragraph + 1}` })} className="count whitespace-nowrap">
        {`đoạn ${paragraph + 1}`}
      </a>
    </p>
  );
}
