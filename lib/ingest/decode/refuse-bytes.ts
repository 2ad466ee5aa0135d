/** 20 MB: the longest report seen has 30 KB; more is an archive or a database by mistake. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** First bytes of formats that are often only renamed to .txt or .html; RTF is pure ASCII and would pass as text. */
const OTHER_FORMATS: readonly (readonly [signature: string, name: string])[] = [
  ['PK\u0003\u0004', 'tệp nén hoặc tệp Word, Excel (zip, docx, xlsx)'],
  ['\u00D0\u00CF\u0011\u00E0', 'tệp Word hoặc Excel đời cũ (doc, xls)'],
  ['%PDF-', 'tệp PDF'],
  ['{\\rtf', 'tệp RTF'],
];
const SIGNATURE_BYTES = 5;

/** One control character in a hundred is more than any text has; a picture has twelve in a hundred. */
const MAX_CONTROL_SHARE = 0.01;
/** Tab, line feed, vertical tab, form feed, carriage return, and DOS end of file. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

export interface Refusal {
  readonly rule: 'empty-source' | 'too-large' | 'binary-source';
  readonly message: string;
}

/**
 * Why these bytes are no text file, or null where they may be one.
 *
 * @param wide true where a byte order mark says UTF-16: half of its bytes are then zero
 * @example refuseBytes(new Uint8Array())?.rule // 'empty-source'
 */
export function refuseBytes(bytes: Uint8Array, wide: boolean): Refusal | null {
  if (bytes.length === 0) return EMPTY_SOURCE;
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  const start = String.fromCharCode(...bytes.subarray(0, SIGNATURE_BYTES));
  const other = OTHER_FORMATS.find(([signature]) => start.startsWith(signature));
  if (other !== undefined) {
    return { rule: 'binary-source', message: `Tệp này thực ra là ${other[1]}; hãy lưu lại dưới dạng văn bản UTF-8.` };
  }
  if (!wide && looksBinary(bytes)) {
    const message = 'Tệp không phải văn bản (có ký tự điều khiển); nếu là văn bản, hãy lưu lại dưới dạng UTF-8.';
    return { rule: 'binary-source', message };
  }
  return null;
}

export const EMPTY_SOURCE: Refusal = { rule: 'empty-source', message: 'Tệp không có chữ nào.' };

/** @param bytes size of the file */
export function tooLarge(bytes: number): Refusal {
  const size = Math.ceil(bytes / 1024 / 1024);
  return {
    rule: 'too-large',
    message: `Tệp quá lớn (${size} MB); chỉ đọc tệp không quá ${MAX_BYTES / 1024 / 1024} MB.`,
  };
}

function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++;
  }
  return controls > bytes.length * MAX_CONTROL_SHARE;
}
