import { Fragment, type ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';
import { bounded } from './bounded';

interface BoundedListProps<T> {
  readonly values: readonly T[];
  readonly keyOf: (value: T) => string;
  readonly stays: (value: T) => boolean;
  /** An `<li>`. */
  readonly item: (value: T) => ReactNode;
  /** What is hidden, after the number: “tỉnh”. */
  readonly noun: string;
}

/** A list whose tail is one click away. */
export function BoundedList<T>({ values, keyOf, stays, item, noun }: BoundedListProps<T>) {
  const { shown, rest } = bounded(values, stays);
  const print = (value: T) => <Fragment key={keyOf(value)}>{item(value)}</Fragment>;
  return (
    <>
      <ul>{shown.map(print)}</ul>
      {rest.length > 0 && (
        <Disclosure>
          <summary className="text-xs text-accent">{`Xem thêm ${printNumber(rest.length)} ${noun}`}</summary>
          <ul>{rest.map(print)}</ul>
        </Disclosure>
      )}
    </>
  );
}
