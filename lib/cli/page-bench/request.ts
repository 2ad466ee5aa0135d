import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  /** From asking to the last byte. */
  readonly ms: number;
  /** As they came over the wire. */
  readonly bytes: number;
}

/** Asks for addresses of one server over connections that stay open; reads all, keeps nothing. */
export interface Client {
  readonly get: (address: string) => Promise<Answer>;
  readonly close: () => void;
}

/**
 * A client that costs the machine little: no decoding, no parsing, one connection for each request at a time.
 *
 * @param origin such as `http://127.0.0.1:3000`
 * @example await openClient(origin, { 'Accept-Encoding': 'identity' }).get('/?q=ocop')
 */
export function openClient(origin: string, headers: Readonly<Record<string, string>>): Client {
  const agent = new Agent({ keepAlive: true });
  const get = (address: string) =>
    new Promise<Answer>((resolve, reject) => {
      const began = performance.now();
      const asked = request(new URL(address, origin), { agent, headers }, (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        answer.once('error', reject);
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, ms: performance.now() - began, bytes }));
      });
      asked.once('error', reject);
      asked.end();
    });
  return { get, close: () => agent.destroy() };
}
