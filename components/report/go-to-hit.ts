/**
 * Goes to a mark as a link would: the address is at it, it is the `:target`, and Back leads to the place before.
 *
 * @param keep what has the focus meanwhile: browsers move it to the place jumped to
 */
export function goToHit(number: number, keep: HTMLElement | null = null): void {
  const hash = `#h${number}`;
  if (keep !== null) keepFocus(keep);
  if (window.location.hash === hash) document.getElementById(`h${number}`)?.scrollIntoView();
  else window.location.hash = hash;
}

/** Gives the focus back once the browser has taken it to the place jumped to. */
export function keepFocus(element: HTMLElement): void {
  window.addEventListener('hashchange', () => element.focus({ preventScroll: true }), { once: true });
}
