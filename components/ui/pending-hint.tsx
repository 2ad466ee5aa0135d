'use client';

import { useFormStatus } from 'react-dom';

/** Tells the style sheet (`data-pending`) that the form around it is waiting for its answer. */
export function PendingHint() {
  const { pending } = useFormStatus();
  return <span hidden data-pending={pending} />;
}
