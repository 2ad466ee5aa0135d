// @ts-check
// One of the processes that answer on the port; crew.ts starts it. Plain JavaScript, so that no loader stands between
// Node and the built app. It is what `next start` does, with two things between: the index is open and the first pages
// are made before the port is, so that nobody waits for that; and the scripts of a page wait for a first touch.
import { createServer, get } from 'node:http';
import { Server as TcpServer } from 'node:net';
import compression from 'compression';
import next from 'next';
import { holdScripts } from './first-touch/hold-scripts.js';

const host = process.env.HOST ?? '0.0.0.0';
const port = Number(process.env.PORT ?? 3000);
/** Connections that are on their way to a worker that no longer takes them are given to another, if it still says so. */
const GIVING_BACK_MS = 2000;
/** A search makes every part of the program load that a reader would wait for; health says whether there is an index. */
const FIRST_PAGES = ['/', '/?q=bao+cao', '/api/health'];

let leaving = false;
const app = next({ dev: false, hostname: host, port });
await app.prepare();
const handle = app.getRequestHandler();
/** Not Next's own (`compress` in next.config.js): what is packed already cannot be changed any more. */
const pack = compression();

/** @type {import('node:http').RequestListener} */
async function answer(request, response) {
  // Then the connection is not kept open for a next request, which nobody would answer.
  if (leaving) response.setHeader('Connection', 'close');
  try {
    await new Promise((done) => pack(request, response, done));
    holdScripts(response);
    await handle(request, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  }
}

/** Asks for the first pages at a port of its own that nobody else knows. Whether the last one is well. */
async function warmUp() {
  const door = createServer(answer);
  await new Promise((resolve, reject) => {
    door.once('error', reject).listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => resolve(undefined));
  });
  const address = door.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  let status = 0;
  for (const page of FIRST_PAGES) status = await statusOf(`http://127.0.0.1:${own}${page}`);
  door.close();
  return status === 200;
}

/**
 * Not by `fetch`: Next has put its own in its place, whose bodies cannot be thrown away.
 *
 * @param {string} address
 * @returns {Promise<number>}
 */
function statusOf(address) {
  return new Promise((resolve, reject) => {
    get(address, { agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    }).once('error', reject);
  });
}

const well = await warmUp();
// Those that serve already have an index that works; with a broken one this process is of no use beside them.
if (!well && process.env.ONLY_IF_WELL === '1') process.exit(1);

const server = createServer(answer);
server.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen({ port, host }, () => process.send?.('ready'));

/** All end: what is being answered is answered, connections that only wait are closed at once. */
function stop() {
  leaving = true;
  server.close(end);
  setInterval(() => server.closeIdleConnections(), 100);
}
process.once('SIGINT', stop).once('SIGTERM', stop);

// A fresh process has taken this one's place. Connections that only seem to wait may have a question on its way: each is
// closed after its next answer, or when its time is over. `close` of HTTP would close them now, that of TCP does not.
process.on('message', (message) => {
  if (message !== 'leave' || leaving) return;
  leaving = true;
  TcpServer.prototype.close.call(server, () => setTimeout(end, GIVING_BACK_MS));
});

async function end() {
  await app.close();
  process.exit(0);
}
