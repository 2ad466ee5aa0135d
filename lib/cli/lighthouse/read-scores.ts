import { isRecord } from '../../report/is-record';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What one run of Lighthouse says. */
export interface LighthouseRun {
  readonly version: string;
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Milliseconds, but `shift`, which has no unit. */
  readonly metrics: Readonly<Record<'fcp' | 'lcp' | 'blocking' | 'speed' | 'shift', number>>;
  /** Audits that took points away, as “category: audit (what it shows)”. */
  readonly lost: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Reads Lighthouse's JSON; null where it is none, or where the run itself failed.
 *
 * @example readScores(JSON.parse(json))?.scores.performance // 99
 */
export function readScores(json: unknown): LighthouseRun | null {
  if (!isRecord(json) || json.runtimeError !== undefined) return null;
  const { categories, audits, lighthouseVersion, runWarnings } = json;
  if (!isRecord(categories) || !isRecord(audits) || typeof lighthouseVersion !== 'string') return null;
  const score = (name: Category): number | null => {
    const category = categories[name];
    return isRecord(category) && typeof category.score === 'number' ? Math.round(category.score * 100) : null;
  };
  const metric = (name: string): number => {
    const audit = audits[name];
    return isRecord(audit) && typeof audit.numericValue === 'number' ? audit.numericValue : Number.NaN;
  };
  const [performance, accessibility, practices, seo] = CATEGORIES.map(score);
  if (performance == null || accessibility == null || practices == null || seo == null) return null;
  return {
    version: lighthouseVersion,
    scores: { performance, accessibility, 'best-practices': practices, seo },
    metrics: {
      fcp: metric('first-contentful-paint'),
      lcp: metric('largest-contentful-paint'),
      blocking: metric('total-blocking-time'),
      speed: metric('speed-index'),
      shift: metric('cumulative-layout-shift'),
    },
    lost: CATEGORIES.flatMap((name) => lostIn(name, categories[name], audits)),
    warnings: Array.isArray(runWarnings) ? runWarnings.map(String) : [],
  };
}

function lostIn(name: Category, category: unknown, audits: Readonly<Record<string, unknown>>): string[] {
  if (!isRecord(category) || !Array.isArray(category.auditRefs)) return [];
  return category.auditRefs.flatMap((ref: unknown) => {
    if (!isRecord(ref) || typeof ref.id !== 'string' || ref.weight === 0) return [];
    const audit = audits[ref.id];
    if (!isRecord(audit) || typeof audit.score !== 'number' || audit.score >= 1) return [];
    return [`${name}: ${ref.id}${typeof audit.displayValue === 'string' ? ` (${audit.displayValue})` : ''}`];
  });
}
