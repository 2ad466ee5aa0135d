import 'server-only';

/** A text of 5,000 characters with every one of them escaped takes 30 kB of JSON. */
const MOST_BYTES = 64 * 1024;

/** `too-long` where the body is, `bad-request` where it is no JSON. */
export type Body = { readonly value: unknown } | { readonly error: 'too-long' | 'bad-request' };

/**
 * The JSON of a request, read no further than it may be long.
 *
 * @example const body = await readJsonBody(request)
 */
export async function readJsonBody(request: Request): Promise<Body> {
  if (Number(request.headers.get('Content-Length') ?? 0) > MOST_BYTES) return { error: 'too-long' };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) return { error: 'too-long' };
      chunks.push(chunk);
    }
    const value: unknown = JSON.parse(new TextDecoder().decode(Buffer.concat(chunks)));
    return { value };
  } catch {
    return { error: 'bad-request' };
  }
}
