import type { Hit } from '@/lib/search/result';
import { lineWords } from './hit-words';

/** The facts of a report in one line, below its title in a short list. */
export function HitLine({ hit }: { readonly hit: Hit }) {
  return <p className="count text-xs text-soft">{lineWords(hit)}</p>;
}
