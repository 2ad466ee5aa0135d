'use client';

import { type ComponentProps, useEffect, useRef } from 'react';

/**
 * A text field that follows the address: when a link changes the search without loading the page anew, the field shows
 * the new value and keeps the focus. What was typed before the script arrived stays. Without script it is a plain field.
 */
export function SyncedField({ value, ...rest }: Omit<ComponentProps<'input'>, 'value'> & { readonly value: string }) {
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef(value);
  useEffect(() => {
    if (shown.current === value) return;
    shown.current = value;
    if (field.current !== null) field.current.value = value;
  }, [value]);
  // A page that comes back whole from the browser's memory comes back with what was typed into it before it was left.
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted && field.current !== null) field.current.value = value;
    };
    window.addEventListener('pageshow', onShow);
    return () => window.removeEventListener('pageshow', onShow);
  }, [value]);
  return <input {...rest} ref={field} defaultValue={value} />;
}
