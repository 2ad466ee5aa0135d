import 'server-only';
import { setImmediate } from 'node:timers/promises';

/**
 * Pieces of text as the body of an answer. A piece is made when the client has room for it, and between two of them
 * other requests have their turn; when the client goes away nothing more is made.
 *
 * @example new Response(streamText(lines()), { headers })
 */
export function streamText(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      await setImmediate();
      try {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        // The status is sent already: the answer breaks off, and its reader sees that it is not whole.
        console.error(error);
        controller.error(error);
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
