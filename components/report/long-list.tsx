import { Fragment, type ReactNode } from 'react';
import { bounded } from '../search/bounded';
import { Disclosure } from '../ui/disclosure';
import { printNumber } from '../ui/print-number';

interface LongListProps<T> {
  readonly values: readonly T[];
  readonly keyOf: (value: T) => string;
  /** An `<li>`. */
  readonly item: (value: T) => ReactNode;
  /** What is hidden, after the number: “cán bộ”. */
  readonly noun: string;
  readonly className?: string;
}

/** A list whose tail is one click away, and whole in print. */
export function LongList<T>({ values, keyOf, item, noun, className }: LongListProps<T>) {
  const { items } = bounded(values, () => false);
  const shown = items.filter((item) => !item.rest).map((item) => item.value);
  const rest = items.filter((item) => item.rest).map((item) => item.value);
  const print = (value: T) => <Fragment key={keyOf(value)}>{item(value)}</Fragment>;
  return (
    <>
      <ul className={className}>{shown.map(print)}</ul>
      {rest.length > 0 && (
        <Disclosure className="rest">
          <summary className="text-xs text-accent">{`Xem thêm ${printNumber(rest.length)} ${noun}`}</summary>
          <ul className={className}>{rest.map(print)}</ul>
        </Disclosure>
      )}
    </>
  );
}
