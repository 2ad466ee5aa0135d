/** `<meta charset="…">` and `<meta http-equiv content="text/html; charset=…">`; the value has no blank or quote. */
const META_CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i;
/** `<?xml version="1.0" encoding="…"?>` of XHTML. */
const XML_ENCODING = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/i;

/**
 * The charset that a page declares, as written.
 *
 * @param head its first bytes as Latin-1
 * @example declaredCharset('<meta charset="windows-1258">') // 'windows-1258'
 */
export function declaredCharset(head: string): string | null {
  return (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1] ?? null;
}
