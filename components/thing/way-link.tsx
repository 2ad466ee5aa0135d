import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import type { Way } from './way';

/** A search in so many words, with what it finds: “Tìm trong 57 ý kiến chỉ đạo”. */
export function WayLink({ way: { count, label, query } }: { readonly way: Pick<Way, 'count' | 'label' | 'query'> }) {
  return <a href={searchHref(query)} className="count">{`Tìm trong ${printNumber(count)} ${label}`}</a>;
}
