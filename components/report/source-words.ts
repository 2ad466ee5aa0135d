import type { Evidence } from '@/lib/report/report';
import { evidenceWords } from './evidence-words';

/** More places than this are counted, not named: the words stand beside a value in a narrow column. */
const MAX_NAMED = 2;

/**
 * Where a value comes from, short enough to stand beside it; the words themselves are one click away. Null without
 * evidence.
 *
 * @example sourceWords(district.evidence) // 'suy ra từ xã Thuận'
 * @example sourceWords(date.evidence) // 'ngày diễn ra, nêu trong bài, đoạn 2'
 */
export function sourceWords(evidence: readonly Evidence[]): string | null {
  const [first] = evidence;
  if (first === undefined) return null;
  const byHand = evidence.find(({ source }) => source === 'sidecar');
  const origins = distinct(evidence.map(originOf).filter((origin) => origin !== null));
  // A person's word stands above the rules; a place that was inferred says from which, not that a table was used.
  if (byHand === undefined && origins.length > 0) return `suy ra từ ${listed(origins, 'nơi')}`;
  const main = byHand ?? first;
  const said = lowerFirst(evidenceWords(main));
  const alike = evidence.filter((each) => evidenceWords(each) === evidenceWords(main));
  const paragraphs = distinct(alike.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]))).sort(
    (a, b) => a - b,
  );
  if (paragraphs.length === 0) return said;
  return `${said}, đoạn ${listed(
    paragraphs.map((paragraph) => String(paragraph + 1)),
    'đoạn',
  )}`;
}

/** “xã Thuận → huyện Hướng Hóa”: the gazetteer says what follows from what. */
function originOf({ source, text }: Evidence): string | null {
  const arrow = text.indexOf(' → ');
  return source === 'gazetteer' && arrow > 0 ? text.slice(0, arrow) : null;
}

function listed(names: readonly string[], noun: string): string {
  const rest = names.length - MAX_NAMED;
  const named = names.slice(0, MAX_NAMED).join(', ');
  return rest > 0 ? `${named} và ${rest} ${noun} khác` : named;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
