'use client';

import { useEffect, useRef, useState } from 'react';
import { citationHref, quoteHref } from '@/lib/url/hrefs';
import type { Permalink } from '@/lib/url/permalink';
import { copyText } from './copy-text';

interface QuoteActionsProps {
  readonly report: string;
  readonly link: Permalink;
  readonly kind: 'paragraph' | 'selection';
}

/** What of the answer is needed here. */
interface Copied {
  readonly citation: string;
  readonly address: string;
}

type Said =
  | { readonly what: 'done'; readonly words: string }
  | { readonly what: 'failed'; readonly text: string }
  | null;

/** Copies a citation or a link of a paragraph or of selected words, or leads to the page of the quote. */
export function QuoteActions({ report, link, kind }: QuoteActionsProps) {
  const [said, setSaid] = useState<Said>(null);
  const first = useRef<HTMLButtonElement>(null);
  const address = citationHref(report, link);

  useEffect(() => {
    // Asked for before the click that needs it: a clipboard does not wait long.
    answerOf(address).catch(() => {});
  }, [address]);
  useEffect(() => {
    // Words that are being selected keep the focus: the bar is the next stop of the Tab key.
    if (kind === 'paragraph') first.current?.focus({ preventScroll: true });
  }, [kind]);

  async function copy(pick: (copied: Copied) => string, words: string): Promise<void> {
    const text = answerOf(address).then(pick);
    try {
      setSaid((await copyText(text)) ? { what: 'done', words } : { what: 'failed', text: await text });
    } catch {
      setSaid({ what: 'failed', text: '' });
    }
  }

  const name = kind === 'paragraph' ? `Trích dẫn đoạn ${link.paragraph + 1}` : 'Trích dẫn chữ đã chọn';
  return (
    // A press on the bar must not take the selection away.
    <fieldset aria-label={name} className="quote-actions" data-kind={kind} onMouseDown={keepSelection}>
      <button ref={first} type="button" onClick={() => copy((it) => it.citation, 'Đã chép trích dẫn')}>
        Sao chép trích dẫn
      </button>
      <button type="button" onClick={() => copy((it) => it.address, 'Đã chép liên kết')}>
        Sao chép liên kết
      </button>
      <a href={quoteHref(report, link.paragraph, link.words === '' ? null : link)}>Mở trang trích dẫn</a>
      <p role="status">
        {said?.what === 'done' && said.words}
        {said?.what === 'failed' &&
          (said.text === '' ? 'Chưa lấy được trích dẫn, mời mở trang trích dẫn.' : 'Hãy nhấn Ctrl+C để chép:')}
      </p>
      {said?.what === 'failed' && said.text !== '' && (
        <textarea
          readOnly
          rows={3}
          value={said.text}
          aria-label="Trích dẫn để chép"
          className="field"
          ref={(field) => field?.select()}
        />
      )}
    </fieldset>
  );
}

function keepSelection(event: React.MouseEvent): void {
  if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
}

const answers = new Map<string, Promise<Copied>>();

/** Each is asked for once; a failure may be asked again. */
function answerOf(address: string): Promise<Copied> {
  const known = answers.get(address);
  if (known !== undefined) return known;
  const asked = load(address);
  answers.set(address, asked);
  asked.catch(() => answers.delete(address));
  return asked;
}

async function load(address: string): Promise<Copied> {
  const answer: unknown = await (await fetch(address)).json();
  if (typeof answer !== 'object' || answer === null || !('url' in answer) || !('forms' in answer))
    throw new Error(address);
  const { url, forms } = answer;
  if (typeof forms !== 'object' || forms === null || !('vi' in forms)) throw new Error(address);
  return { citation: String(forms.vi), address: String(url) };
}
