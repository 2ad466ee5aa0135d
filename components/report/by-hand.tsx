import type { Report } from '@/lib/report/report';
import { evidenceWords } from './evidence-words';

interface ByHandProps {
  readonly report: Report;
  readonly fields: readonly (keyof Report)[];
}

/** Says of a list whether a person wrote or changed it: its values carry no evidence of their own. */
export function ByHand({ report, fields }: ByHandProps) {
  const found = report.corrected.find(({ field }) => fields.some((each) => each === field));
  if (found === undefined) return null;
  return (
    <span className="block text-xs text-soft">{evidenceWords({ source: found.source, rule: 'hand-written' })}</span>
  );
}
