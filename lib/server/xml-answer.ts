import 'server-only';
import { type XmlElement, xmlDocument } from './xml';

/**
 * An XML document as an answer.
 *
 * @param type the media type, without its charset
 * @param kept whether anybody may keep it: false where addresses were made from the host of this very request
 * @example xmlAnswer(feed, 'application/atom+xml', true)
 */
export function xmlAnswer(root: XmlElement, type: string, kept: boolean): Response {
  return new Response(xmlDocument(root), {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': kept ? 'no-cache' : 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
