import { EMPTY_QUERY } from '@/lib/search/query';
import { searchHref } from '@/lib/url/hrefs';
import { printNumber } from '../ui/print-number';
import type { Example } from './examples';

/** How many reports each example finds in this corpus, by the example itself. */
export type ExampleTotals = ReadonlyMap<Example, number>;

interface ExampleListProps {
  readonly examples: readonly Example[];
  readonly totals: ExampleTotals;
}

/** What is typed, as a link that tries it, beside what it means. An example that leads nowhere in this corpus is no link. */
export function ExampleList({ examples, totals }: ExampleListProps) {
  return (
    <dl className="help-examples">
      {examples.map((example) => {
        const total = totals.get(example) ?? 0;
        return (
          <div key={example.typed}>
            <dt>
              {total === 0 ? (
                example.typed
              ) : (
                <a href={searchHref({ ...EMPTY_QUERY, ...example.query })}>{example.typed}</a>
              )}
            </dt>
            <dd>
              {example.means}{' '}
              <span className="count whitespace-nowrap text-soft">
                {total === 0 ? '(kho này chưa có)' : `(${printNumber(total)} báo cáo)`}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
