/**
 * Puts a text on the clipboard, from inside a click. False where the browser does not let it: the page then shows the text
 * to be copied by hand.
 *
 * @param text ready, or on its way: some browsers forget the click while one waits
 * @example await copyText('OCOP') // true
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write !== undefined) {
      const blob = Promise.resolve(text).then((it) => new Blob([it], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
      return true;
    }
    if (navigator.clipboard !== undefined) {
      await navigator.clipboard.writeText(await text);
      return true;
    }
    return copyByCommand(await text);
  } catch {
    return copyByCommand(await text);
  }
}

/** Pages without https have no clipboard of the new kind: offices often serve their own network so. */
function copyByCommand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'sr-only';
  const focused = document.activeElement;
  document.body.append(field);
  try {
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
