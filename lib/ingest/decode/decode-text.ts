import type { MessageLog } from '../message-log';
import { looksLikeLegacyFont, mostlySyllables } from './legacy-suspicion';
import { refuseBytes } from './refuse-bytes';

type Charset = string;

/** Byte order marks; a file without one is UTF-8 until proven otherwise. */
const BYTE_ORDER_MARKS: readonly (readonly [bytes: readonly number[], charset: Charset])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Where the HTML standard looks for a charset; old portals put long comments above it. */
const HEAD_BYTES = 4096;
/** Old Vietnamese files that are neither UTF-8 nor say what they are. */
const FALLBACK: Charset = 'windows-1258';
const REPLACEMENT = /\uFFFD/g;
/** Letters above ASCII that were decoded; in a single-byte text read as UTF-8 hardly one survives. */
const DECODED = /[^\p{ASCII}\uFFFD]/gu;

/**
 * Bytes of a source as a string, byte order mark gone, not yet NFC; null (and an error message) where they are no text.
 * UTF-8, UTF-16 with a mark; else what the container declares; else Windows-1258.
 *
 * @param declared reads the container's own charset from its first bytes (`<meta charset>`)
 * @example decodeText(new TextEncoder().encode('Huyện ủy'), () => null, log) // 'Huyện ủy'
 */
export function decodeText(
  bytes: Uint8Array,
  declared: (head: string) => Charset | null,
  log: MessageLog,
): string | null {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
  const refusal = refuseBytes(bytes, marked === 'utf-16le' || marked === 'utf-16be');
  if (refusal !== null) {
    log.add('error', refusal.rule, refusal.message);
    return null;
  }
  const wide = marked === null || marked === 'utf-8' ? null : new TextDecoder(marked).decode(bytes);
  const unicode = wide ?? strictUtf8(bytes) ?? damagedUtf8(bytes, log);
  if (unicode === null) return singleByte(bytes, declared, log);
  if (looksLikeLegacyFont(unicode)) log.add('warning', 'legacy-charset-suspected', LEGACY);
  return unicode;
}

const LEGACY = 'Có thể tệp dùng bảng mã cũ (TCVN3, VNI); chữ đọc ra sẽ sai dấu.';

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A UTF-8 file with a few broken bytes (a page cut in the middle of a letter) must not become Windows-1258 mojibake. */
function damagedUtf8(bytes: Uint8Array, log: MessageLog): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(REPLACEMENT)?.length ?? 0;
  if (broken >= (text.match(DECODED)?.length ?? 0)) return null;
  log.add('warning', 'broken-utf8', `Tệp UTF-8 có ${broken} chỗ hỏng, hiện ra là dấu “\uFFFD”.`);
  return text;
}

function singleByte(bytes: Uint8Array, declared: (head: string) => Charset | null, log: MessageLog): string {
  const label = declared(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)));
  const decoder = label === null ? null : decoderFor(label);
  if (label !== null && decoder !== null) {
    log.add('info', 'declared-charset', `Tệp không phải UTF-8; đã đọc theo bảng mã mà tệp khai báo (${label}).`);
    return decoder.decode(bytes);
  }
  const text = new TextDecoder(FALLBACK).decode(bytes);
  if (mostlySyllables(text)) {
    log.add('warning', 'not-utf8', 'Tệp không phải UTF-8; đã đọc theo bảng mã Windows-1258. Xin kiểm tra lại dấu chữ.');
  } else {
    log.add('warning', 'legacy-charset-suspected', `Tệp không phải UTF-8. ${LEGACY}`);
  }
  return text;
}

/** A page that declares UTF-8 and is not, or names a charset that nobody knows, has declared nothing. */
function decoderFor(label: Charset): TextDecoder | null {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-') ? null : decoder;
  } catch {
    return null;
  }
}
