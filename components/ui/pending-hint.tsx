'use client';

import { useLinkStatus } from 'next/link';
import { useFormStatus } from 'react-dom';

/** Tells the style sheet (`data-pending`) that the link or form around it is waiting for its answer. */
export function PendingHint() {
  const link = useLinkStatus();
  const form = useFormStatus();
  return <span hidden data-pending={link.pending || form.pending} />;
}
