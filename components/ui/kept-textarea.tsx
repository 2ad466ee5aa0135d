'use client';

import { type ComponentProps, useLayoutEffect, useRef, useState } from 'react';

interface KeptTextareaProps extends Omit<ComponentProps<'textarea'>, 'defaultValue' | 'value'> {
  readonly id: string;
  readonly text: string;
}

/**
 * A field of several lines that keeps what was typed before the script arrived: when React takes over a textarea that came
 * with words in it, it puts these words back. (It does so to no other field.) Without script it is a plain field.
 */
export function KeptTextarea({ id, text, ...rest }: KeptTextareaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Asked while the component is made for the first time: a moment later the words are gone.
  const [typed] = useState(() => typedInto(id));
  useLayoutEffect(() => {
    if (typed !== null && field.current !== null && field.current.value !== typed) field.current.value = typed;
  }, [typed]);
  return <textarea {...rest} id={id} ref={field} defaultValue={text} />;
}

function typedInto(id: string): string | null {
  // On the server there is neither a document nor the class that is asked about.
  if (typeof document === 'undefined') return null;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field.value : null;
}
