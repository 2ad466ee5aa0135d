import Form from 'next/form';
import type { SearchQuery } from '@/lib/search/query';
import { formatSearch } from '@/lib/url/format-search';
import type { Ignored } from '@/lib/url/parse-search';
import { HiddenFields } from '../ui/hidden-fields';
import { PendingHint } from '../ui/pending-hint';
import { printDateShort } from '../ui/print-date';
import { SyncedField } from '../ui/synced-field';

interface DateFormProps {
  readonly query: SearchQuery;
  readonly ignored: readonly Ignored[];
}

/**
 * Both ends of the date filter, typed. Text fields, not `type=date`: a year or a month is a whole answer here, and a
 * date field would refuse it. No numeric keyboard either: on phones it has no slash.
 */
export function DateForm({ query, ignored }: DateFormProps) {
  return (
    <Form action="/" scroll={false} prefetch={false} className="pt-3 pb-1">
      <HiddenFields pairs={formatSearch(query)} without={['tu', 'den', 'trang']} />
      <fieldset>
        <legend className="text-xs text-soft" id="cach-go-ngay">
          Gõ năm, tháng hoặc ngày: 2022, 9/2022, 13/12/2022
        </legend>
        <div className="grid grid-cols-2 gap-1.5 pt-1">
          <DateField name="tu" label="Từ" value={query.from} ignored={ignored} />
          <DateField name="den" label="Đến hết" value={query.to} ignored={ignored} />
          <button type="submit" className="button-quiet small col-span-2">
            Lọc theo thời gian
          </button>
        </div>
      </fieldset>
      <PendingHint />
    </Form>
  );
}

interface DateFieldProps {
  readonly name: 'tu' | 'den';
  readonly label: string;
  readonly value: string | null;
  readonly ignored: readonly Ignored[];
}

/** What could not be read stays in its field and is told there. */
function DateField({ name, label, value, ignored }: DateFieldProps) {
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
        aria-describedby={wrong === undefined ? 'cach-go-ngay' : `${error} cach-go-ngay`}
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
