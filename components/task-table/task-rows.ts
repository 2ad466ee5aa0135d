import { placeWords } from '@/lib/places/place-words';
import { printDateShort } from '@/lib/report/print-date';
import type { SearchQuery } from '@/lib/search/query';
import type { Hit } from '@/lib/search/result';
import { passageHref } from '@/lib/url/answer';

/** A directive as a row of the table: words and an address, ready to print. Only the server makes it. */
export interface TaskRow {
  readonly key: string;
  readonly task: string;
  readonly addressee: string | null;
  readonly due: string | null;
  readonly speaker: string | null;
  readonly office: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly href: string;
  /** From 1. */
  readonly paragraph: number;
  readonly place: string | null;
}

/**
 * The rows of directives; hits without a statement are none.
 *
 * @example taskRows(query, hits)[0]?.due // '31/10/2022'
 */
export function taskRows(query: SearchQuery, hits: readonly Hit[]): TaskRow[] {
  return hits.flatMap((hit) => {
    const { statement, date, heading } = hit;
    if (statement === null) return [];
    const { id, text, addressee, due, speaker, body, paragraph } = statement;
    return [
      {
        key: id,
        task: text,
        addressee,
        due: due === null ? null : printDateShort(due),
        speaker: speaker?.name ?? body,
        office: speaker?.office ?? null,
        date: date === null ? null : printDateShort(date.value),
        title: heading,
        href: passageHref(query, hit, paragraph),
        paragraph: paragraph + 1,
        place: placeWords(hit).place,
      },
    ];
  });
}
