import type { ComponentProps } from 'react';

/**
 * A native `details`. A reader, or the browser on its way to an anchor within, may open it before React wakes up:
 * that is no mismatch, and it stays as they left it.
 */
export function Disclosure(props: ComponentProps<'details'>) {
  return <details {...props} suppressHydrationWarning />;
}
