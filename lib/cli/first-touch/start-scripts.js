// @ts-check

/**
 * Runs in the browser, in the head of the page, printed there by `held-scripts.js`; so it can use nothing from outside
 * itself. Starts the scripts that wait as soon as somebody touches the page: with pointer, finger, key or wheel, by
 * giving something the focus, by scrolling. Who reads on, prints or follows a link at once needs none of them.
 *
 * The first key is not lost, though what listens to keys comes only now: a key of one character goes to the element
 * that names it, a link or a field, unless somebody is typing or has turned such keys off (`components/ui/single-keys.ts`).
 *
 * Where the server could not make the page, only the scripts can show something: then they start by themselves.
 */
export function startScripts() {
  const touches = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel', 'scroll'];

  /** @param {Event} event */
  function onTouch(event) {
    for (const touch of touches) removeEventListener(touch, onTouch, true);
    if (event instanceof KeyboardEvent) follow(event);
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
    else start();
  }

  function start() {
    for (const waiting of document.querySelectorAll('template')) {
      const held = waiting.hasAttribute('data-waiting') ? waiting.content.querySelector('script') : null;
      if (held === null) continue;
      // Made anew: as one of a template's it might count as run already.
      const script = document.createElement('script');
      for (const { name, value } of held.attributes) script.setAttribute(name, value);
      if (held.nonce) script.nonce = held.nonce;
      waiting.replaceWith(script);
    }
  }

  /** @param {KeyboardEvent} event */
  function follow(event) {
    const { key, target } = event;
    const bare = key.length === 1 && !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
    const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
    if (!bare || typing || areOff()) return;
    const name = CSS.escape(key);
    const named = document.querySelector(`[data-key="${name}"], a[aria-keyshortcuts="${name}"]`);
    if (!(named instanceof HTMLElement)) return;
    event.preventDefault();
    if (named instanceof HTMLInputElement) named.select();
    if (named instanceof HTMLAnchorElement) named.click();
    else named.focus();
  }

  function areOff() {
    try {
      return localStorage.getItem('phim-mot-ky-tu') === 'tat';
    } catch {
      return false;
    }
  }

  for (const touch of touches) addEventListener(touch, onTouch, { capture: true, passive: touch !== 'keydown' });
  addEventListener('DOMContentLoaded', () => {
    if (document.querySelector('#__next_error__, template[data-dgst]') !== null) start();
  });
  // The page is again as the server made it: React compares.
  document.currentScript?.remove();
}
