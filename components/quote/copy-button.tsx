'use client';

import { useEffect, useState } from 'react';
import { copyText } from './copy-text';

interface CopyButtonProps {
  /** Id of the element that holds the text: it stands on the page once. */
  readonly from: string;
  /** What is copied, for the ear. */
  readonly label: string;
}

const SAID = { idle: 'Sao chép', copied: 'Đã sao chép', failed: 'Chưa chép được: hãy nhấn Ctrl+C' } as const;
const SHOWN_MS = 4000;

/** Copies the text of an element. There is none without script: a click on the text selects the whole of it anyway. */
export function CopyButton({ from, label }: CopyButtonProps) {
  const [state, setState] = useState<keyof typeof SAID | null>(null);
  useEffect(() => setState('idle'), []);
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  if (state === null) return null;
  return (
    <>
      <button
        type="button"
        className="button-quiet small"
        aria-label={`${SAID[state]}: ${label}`}
        onClick={async () => {
          const source = document.getElementById(from);
          if (source === null) return;
          const done = await copyText(source.textContent ?? '');
          // What is to be copied by hand must be in sight.
          if (!done) source.closest('details')?.setAttribute('open', '');
          if (!done) getSelection()?.selectAllChildren(source);
          setState(done ? 'copied' : 'failed');
        }}
      >
        {SAID[state]}
      </button>
      <span role="status" className="sr-only">
        {state === 'idle' ? '' : `${SAID[state]}: ${label}`}
      </span>
    </>
  );
}
