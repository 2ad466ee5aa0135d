import Link from 'next/link';
import type { ComponentProps } from 'react';
import { PendingHint } from './pending-hint';

/**
 * A link to another state of the same search. Not fetched ahead (a facet has dozens); the scroll position stays, so the
 * reader does not lose the option just chosen. An ordinary link without script.
 */
export function StateLink({ children, ...rest }: Omit<ComponentProps<typeof Link>, 'prefetch' | 'scroll'>) {
  return (
    <Link prefetch={false} scroll={false} {...rest}>
      {children}
      <PendingHint />
    </Link>
  );
}
