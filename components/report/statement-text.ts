import type { Statement } from '@/lib/report/report';

/** Quotation marks that the span of a direct quote may have kept: “ ” " « ». */
const OPENS_QUOTED = /^["“«]/u;

/**
 * A statement as a page prints it: spoken words between quotation marks, reported speech without any; the text itself
 * to the letter.
 *
 * @example statementText({ kind: 'quote', manner: 'direct', text: 'Không ai bị bỏ lại' }) // '“Không ai bị bỏ lại”'
 */
export function statementText({ kind, manner, text }: Pick<Statement, 'kind' | 'manner' | 'text'>): string {
  return kind === 'quote' && manner === 'direct' && !OPENS_QUOTED.test(text) ? `“${text}”` : text;
}
