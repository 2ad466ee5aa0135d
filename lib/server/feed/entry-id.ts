import 'server-only';
import { createHash } from 'node:crypto';

/** This project's own name space for names made from report ids; a random UUID, never changed. */
const NAME_SPACE = Buffer.from('b1a4f5d27a3e4c8f9d60c2f1875e3a94', 'hex');

/**
 * What an entry of a feed is called for ever (RFC 4287 4.2.6): its address where the office has said what that is, or
 * else a UUID of its path (RFC 9562, version 5), so that it is the same whatever host the feed was asked of.
 *
 * @param base `configuredBase()`
 * @param path the permanent address, '/bao-cao/bao-cao-1#p7'
 * @example entryId('https://sao-luc.example', '/bao-cao/bao-cao-1') // 'https://sao-luc.example/bao-cao/bao-cao-1'
 */
export function entryId(base: string | null, path: string): string {
  if (base !== null) return base + path;
  const bytes = createHash('sha1').update(NAME_SPACE).update(path).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
