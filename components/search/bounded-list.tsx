import { Fragment, type ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import { bounded } from './bounded';

interface BoundedListProps<T> {
  readonly values: readonly T[];
  readonly keyOf: (value: T) => string;
  readonly stays: (value: T) => boolean;
  /** An `<li>`; one of the rest must carry the class it is given. */
  readonly item: (value: T, className: string | undefined) => ReactNode;
  /** What is hidden, after the number: “tỉnh”. */
  readonly noun: string;
  /** Of the list. */
  readonly className: string;
  /** Stands below the tail. */
  readonly hint?: string | undefined;
}

/**
 * A list whose tail is one click away. It is one list, the tail hidden by the style sheet while the `details` below is
 * closed: in two lists an option would change its parent when it is chosen, and with it lose the focus.
 */
export function BoundedList<T>({ values, keyOf, stays, item, noun, className, hint }: BoundedListProps<T>) {
  const { items, hidden } = bounded(values, stays);
  return (
    <>
      <ul className={className}>
        {items.map(({ value, rest }) => (
          <Fragment key={keyOf(value)}>{item(value, rest ? 'rest' : undefined)}</Fragment>
        ))}
      </ul>
      {hidden > 0 && (
        <Disclosure className="more">
          <summary className="text-xs text-accent">
            <span className="if-closed">{`Xem thêm ${printNumber(hidden)} ${noun}`}</span>
            <span className="if-open">Thu gọn</span>
          </summary>
          {hint !== undefined && <p className="text-xs text-soft">{hint}</p>}
        </Disclosure>
      )}
    </>
  );
}
