'use client';

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useKeptView } from './use-kept-view';
import { usePanelLinks } from './use-panel-links';

interface FilterDrawerProps {
  /** Id of the panel, which is among the children and has the attribute `popover`. */
  readonly panelId: string;
  /** Id of the panel's heading. */
  readonly titleId: string;
  /** “Bộ lọc (3)”. */
  readonly label: string;
  readonly children: ReactNode;
}

/** From here on the panel is a column (drawer.css). */
const WIDE = '(width >= 48rem)';

/**
 * The panel's life on a phone. Without script the button opens the panel as a native popover. With it, the panel itself is
 * moved into a modal `dialog` while that is open: the page behind is out of reach of keyboard and ear, Escape and the
 * phone's way back close it, the focus returns to the button. There is one copy of the panel, and as a column it is no dialog.
 */
export function FilterDrawer({ panelId, titleId, label, children }: FilterDrawerProps) {
  const drawer = useRef<HTMLDialogElement>(null);
  const home = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const pending = usePanelLinks();
  useKeptView(children);

  function open(event: MouseEvent) {
    const dialog = drawer.current;
    const panel = document.getElementById(panelId);
    if (dialog === null || panel === null) return;
    event.preventDefault();
    show(dialog, panel);
  }

  // The touch that brought the scripts may have opened the panel before they were there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page wakes up
  useEffect(() => {
    const dialog = drawer.current;
    const panel = document.getElementById(panelId);
    if (dialog === null || panel === null || !panel.matches(':popover-open')) return;
    const { activeElement } = document;
    const held = activeElement instanceof HTMLElement && panel.contains(activeElement) ? activeElement : null;
    const scrolled = [...panel.children].map((part) => ({ part, top: part.scrollTop }));
    panel.hidePopover();
    // The screen may have become wide meanwhile: then it is a column again.
    if (matchMedia(WIDE).matches) return;
    // Where the dialog gives the focus back when it closes; a touch may have left it anywhere.
    button.current?.focus();
    show(dialog, panel);
    for (const { part, top } of scrolled) part.scrollTop = top;
    held?.focus({ preventScroll: true });
  }, []);

  function show(dialog: HTMLDialogElement, panel: HTMLElement) {
    dialog.append(panel);
    dialog.showModal();
    // Left alone, the browser would choose the heading, which can take the focus but not act.
    panel.querySelector<HTMLElement>('[data-closes]')?.focus();
    const stop = new AbortController();
    const { signal } = stop;
    matchMedia(WIDE).addEventListener('change', () => dialog.close(), { signal });
    // A native listener: React would bring clicks in the panel to where the panel is at home.
    dialog.addEventListener(
      'click',
      ({ target }) => {
        const onBackdrop = target === dialog;
        if (onBackdrop || (target instanceof Element && target.closest('[data-closes]'))) dialog.close();
      },
      { signal },
    );
    dialog.addEventListener(
      'close',
      () => {
        stop.abort();
        home.current?.append(panel);
      },
      { signal },
    );
  }

  return (
    <>
      <div className="drawer-bar">
        <button ref={button} type="button" popoverTarget={panelId} onClick={open} className="button-quiet w-full">
          {label}
        </button>
      </div>
      <dialog ref={drawer} aria-labelledby={titleId} className="drawer" />
      <div ref={home}>{children}</div>
      <span hidden data-pending={pending} />
    </>
  );
}
