import { isRecord } from '@/lib/report/is-record';
import type { Mark } from '@/lib/search/result';
import type { CompletionKind } from '@/lib/search/suggest/completion';
import type { SuggestAnswer, SuggestionAnswer } from '@/lib/url/suggest-answer';

/** What the list calls each kind; a kind that a newer server may add is left out. */
export const KIND_WORDS: Readonly<Record<CompletionKind, string>> = {
  query: 'Cụm từ',
  place: 'Địa phương',
  officeholder: 'Cán bộ',
  topic: 'Chủ đề',
  document: 'Văn bản',
  report: 'Báo cáo',
};

/**
 * Reads an answer of `GET /api/v1/suggest`; null where it is none.
 *
 * @example readAnswer({ query: 'tan', suggestions: [] })?.query // 'tan'
 */
export function readAnswer(value: unknown): SuggestAnswer | null {
  if (!isRecord(value) || typeof value.query !== 'string' || !Array.isArray(value.suggestions)) return null;
  return { query: value.query, suggestions: value.suggestions.filter(isSuggestion) };
}

function isSuggestion(value: unknown): value is SuggestionAnswer {
  if (!isRecord(value)) return false;
  const { kind, label, note, marks, url, q } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(KIND_WORDS, kind)) return false;
  // An address of this site only: an answer is data, not a way out.
  if (typeof label !== 'string' || typeof url !== 'string' || !/^\/(?!\/)/.test(url)) return false;
  return (
    (note === null || typeof note === 'string') &&
    (q === undefined || typeof q === 'string') &&
    Array.isArray(marks) &&
    marks.every(isMark)
  );
}

function isMark(value: unknown): value is Mark {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');
}
