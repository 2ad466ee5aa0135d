/** Where the browser keeps that somebody does not want keys of one character; set by `SingleKeysSwitch`. */
export const SINGLE_KEYS_SETTING = 'phim-mot-ky-tu';
export const SINGLE_KEYS_OFF = 'tat';

/** The keys and states of a key press that matter here; a `KeyboardEvent` is one. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented'>;

/**
 * Whether a key press is a certain character, bare, that nobody has used yet. Shift is free for signs, which some
 * keyboards need it for; a letter with Shift is another character.
 *
 * @example isSingleKey(event, '/')
 */
export function isSingleKey(press: Press, wanted: string): boolean {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = press;
  return key === wanted && !(ctrlKey || metaKey || altKey || isComposing || defaultPrevented);
}

/** Whether somebody may be typing where the key went. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** A key of one character must be possible to turn off (WCAG 2.1.4): who steers by voice sets it off unawares. */
export function areSingleKeysOff(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS_SETTING) === SINGLE_KEYS_OFF;
  } catch {
    // A browser that keeps nothing has nothing turned off.
    return false;
  }
}
