'use client';

import type { FilterKey, SearchQuery } from '@/lib/search/query';
import { toggleHrefs } from '@/lib/url/toggle-hrefs';
import { Disclosure } from '../ui/disclosure';
import type { Packed } from '../ui/packed';
import { printNumber } from '../ui/print-number';
import { useUnpacked } from '../ui/use-unpacked';
import { BoundedList } from './bounded-list';
import { type OptionRow, staysInSight } from './option-row';
import { STATE_WORDS } from './option-state';

interface OptionsProps {
  readonly query: SearchQuery;
  readonly facetKey: FilterKey;
  readonly rows: readonly OptionRow[];
  /** “tỉnh”. */
  readonly noun: string;
  /** What the units within a value are, where it has any. */
  readonly below?: { readonly key: FilterKey; readonly noun: string };
}

interface FacetOptionsProps extends Omit<OptionsProps, 'rows'> {
  readonly rows: Packed<readonly OptionRow[]>;
}

/**
 * The values of a facet. A client component though it waits for nothing: so the page carries the rows as data, half as long
 * as their elements, and the server builds those once, not twice. The links are followed by the drawer.
 */
export function FacetOptions({ rows, ...rest }: FacetOptionsProps) {
  return <Options {...rest} rows={useUnpacked(rows)} />;
}

function Options({ query, facetKey, rows, noun, below }: OptionsProps) {
  const hrefOf = toggleHrefs(query, facetKey);
  const searched = facetKey !== 'huyen' && facetKey !== 'xa' && query.facetWords[facetKey] !== undefined;
  return (
    <BoundedList
      values={rows}
      keyOf={(row) => row.value}
      stays={staysInSight}
      noun={noun}
      className="facet-options"
      hint={
        below !== undefined && rows.some((row) => row.under === undefined)
          ? `Chọn một ${noun} để thấy các ${below.noun} của ${noun} đó.`
          : undefined
      }
      item={(row, className) => (
        <li className={below === undefined ? className : className === undefined ? 'branch' : `branch ${className}`}>
          <Option href={hrefOf(row.value)} row={row} />
          {below !== undefined && row.under !== undefined && (
            // Another key for a tree that is searched: what the search opened does not stay open after it.
            <Disclosure key={searched ? 'found' : 'all'} open={row.open === true}>
              <summary aria-label={`Các ${below.noun} của ${row.label}`} />
              <Options query={query} facetKey={below.key} rows={row.under} noun={below.noun} />
              {row.left !== undefined && (
                <p className="left">{`Còn ${printNumber(row.left)} ${below.noun} khác: chọn ${row.label} để thấy.`}</p>
              )}
            </Disclosure>
          )}
        </li>
      )}
    />
  );
}

interface OptionProps {
  readonly href: string;
  readonly row: OptionRow;
}

/**
 * A link that looks like the box to tick that it is; its state is part of its name. The style sheet knows link and count by
 * their place, and says what is counted (`data-counted` of the panel): nothing of this for each of some hundreds.
 */
function Option({ href, row: { label, note, count, state } }: OptionProps) {
  return (
    <a href={href} className={state} aria-current={state === 'on' ? 'true' : undefined}>
      {label}
      {note !== undefined && <span className="note">{note}</span>}
      <span>{printNumber(count)}</span>
      {state !== undefined && <span className="sr-only">{STATE_WORDS[state]}</span>}
    </a>
  );
}
