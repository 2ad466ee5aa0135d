/** Where the browser keeps that somebody does not want the key; set by `SlashSwitch`. */
export const SLASH_SETTING = 'phim-gach-cheo';
export const SLASH_OFF = 'tat';

/** The keys and states of a key press that matter here; a `KeyboardEvent` is one. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented'>;

/**
 * Whether a key press is a bare `/` that nobody has used yet. Shift is free: some keyboards need it for the sign.
 *
 * @example isSlash(event)
 */
export function isSlash({ key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented }: Press): boolean {
  return key === '/' && !(ctrlKey || metaKey || altKey || isComposing || defaultPrevented);
}

/** Whether somebody may be typing where the key went. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** A key of one character must be possible to turn off (WCAG 2.1.4): who steers by voice sets it off unawares. */
export function isSlashOff(): boolean {
  try {
    return localStorage.getItem(SLASH_SETTING) === SLASH_OFF;
  } catch {
    // A browser that keeps nothing has nothing turned off.
    return false;
  }
}
