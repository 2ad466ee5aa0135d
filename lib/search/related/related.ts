import type { Report } from '../../report/report';

export const SAME_KINDS = ['district', 'commune', 'province', 'topic', 'document', 'officeholder'] as const;
export type SameKind = (typeof SAME_KINDS)[number];

/** What two reports share, as it is printed: "huyện Than Uyên", "OCOP", "Nghị quyết số 10-NQ/TU". */
export interface SharedThings {
  readonly same: SameKind;
  readonly labels: readonly string[];
}

/** A report like another one, and why. */
export interface RelatedReport {
  readonly report: Report;
  /** What says most first; never empty. */
  readonly reasons: readonly SharedThings[];
}
