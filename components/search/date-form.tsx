'use client';

import Form from 'next/form';
import { printDateShort } from '@/lib/report/print-date';
import type { SearchQuery } from '@/lib/search/query';
import { formatSearch } from '@/lib/url/format-search';
import type { Ignored } from '@/lib/url/parse-search';
import { HiddenFields } from '../ui/hidden-fields';
import { PendingHint } from '../ui/pending-hint';
import { SyncedField } from '../ui/synced-field';

interface DateFormProps {
  readonly query: SearchQuery;
  readonly ignored: readonly Ignored[];
  readonly first: DateEnd;
  readonly last: DateEnd;
  /** “Lọc theo thời gian”. */
  readonly submit: string;
}

/** One end of a date filter. */
interface DateEnd {
  /** Key of the address. */
  readonly name: 'tu' | 'den' | 'han-tu' | 'han-den';
  readonly label: string;
  readonly value: string | null;
}

/**
 * Both ends of a date filter, typed. Text fields, not `type=date`: a year or a month is a whole answer here, and a
 * date field would refuse it. No numeric keyboard either: on phones it has no slash.
 */
export function DateForm({ query, ignored, first, last, submit }: DateFormProps) {
  const hint = `cach-go-${first.name}`;
  return (
    <Form action="/" scroll={false} prefetch={false} className="pt-3 pb-1">
      <HiddenFields pairs={formatSearch(query)} without={[first.name, last.name, 'trang']} />
      <fieldset>
        <legend className="text-xs text-soft" id={hint}>
          Gõ năm, tháng hoặc ngày: 2022, 9/2022, 13/12/2022
        </legend>
        <div className="grid grid-cols-2 gap-1.5 pt-1">
          <DateField end={first} hint={hint} ignored={ignored} />
          <DateField end={last} hint={hint} ignored={ignored} />
          <button type="submit" className="button-quiet small col-span-2">
            {submit}
          </button>
        </div>
      </fieldset>
      <PendingHint />
    </Form>
  );
}

interface DateFieldProps {
  readonly end: DateEnd;
  /** Id of the words that say how to type. */
  readonly hint: string;
  readonly ignored: readonly Ignored[];
}

/** What could not be read stays in its field and is told there. */
function DateField({ end: { name, label, value }, hint, ignored }: DateFieldProps) {
  const wrong = value === null ? ignored.find((each) => each.key === name) : undefined;
  const error = `${name}-loi`;
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="block text-xs">
        {label}
      </label>
      <SyncedField
        id={name}
        name={name}
        value={wrong?.value ?? (value === null ? '' : printDateShort(value))}
        className="field small count"
        autoComplete="off"
        aria-describedby={wrong === undefined ? hint : `${error} ${hint}`}
        aria-invalid={wrong === undefined ? undefined : true}
      />
      {wrong !== undefined && (
        <p id={error} className="text-xs text-accent">
          {wrong.why}
        </p>
      )}
    </div>
  );
}
