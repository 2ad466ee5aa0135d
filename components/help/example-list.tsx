import { DEFAULT_UNIT, EMPTY_QUERY } from '@/lib/search/query';
import { searchHref } from '@/lib/url/hrefs';
import { countHits } from '../search/unit-words';
import type { Example } from './examples';

/** How many reports, directives or quotes each example finds in this corpus, by the example itself. */
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
                {total === 0 ? '(kho này chưa có)' : `(${countHits(total, example.query.unit ?? DEFAULT_UNIT)})`}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
