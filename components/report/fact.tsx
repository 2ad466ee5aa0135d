import type { ReactNode } from 'react';

interface FactProps {
  readonly name: string;
  /** Where links to it lead. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** One line of the description list. */
export function Fact({ name, id, children }: FactProps) {
  return (
    <>
      <dt id={id}>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
