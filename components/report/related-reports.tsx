import type { RelatedReport } from '@/lib/search/related/related';
import { ReportLine } from './report-line';
import { sharedWords } from './shared-words';

/** Reports that share rare things with this one, each with the reason; nothing at all where none does. */
export function RelatedReports({ related }: { readonly related: readonly RelatedReport[] }) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="lien-quan" className="said print:hidden">
      <h2 id="lien-quan" className="pb-2">
        Báo cáo liên quan
      </h2>
      <ul>
        {related.map(({ report, reasons }) => (
          <ReportLine key={report.id} report={report}>
            <p className="text-xs first-letter:uppercase">{sharedWords(reasons)}</p>
          </ReportLine>
        ))}
      </ul>
    </section>
  );
}
