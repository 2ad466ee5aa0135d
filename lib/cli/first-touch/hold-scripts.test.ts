import { createServer, type RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { STARTER } from './held-scripts.js';
import { holdScripts } from './hold-scripts.js';

const SCRIPT = '<script src="/_next/a.js" async=""></script>';
const WAITING = `${STARTER}<template data-waiting="">${SCRIPT}</template>`;

/** Answers one request with scripts held, over a real connection. */
async function ask(answer: RequestListener, method = 'GET') {
  const server = createServer((request, response) => {
    holdScripts(response);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { method });
    return { headers: response.headers, text: await response.text() };
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

const page: RequestListener = (_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
};

describe('an answer whose scripts wait', () => {
  it('is a page, in whatever pieces it is written', async () => {
    const { text } = await ask((request, response) => {
      page(request, response);
      response.write('<p>Ủy ban</p><script src');
      response.write(Buffer.from('="/_next/'), () => {});
      response.write('612e6a732220', 'hex');
      response.end('async=""></script>', 'utf8', () => {});
    });
    expect(text).toBe(`<p>Ủy ban</p>${WAITING}`);
  });

  it('ends as it was ended: with a last piece, without one, with something still held back', async () => {
    const ends: readonly [RequestListener, string][] = [
      [(_, response) => response.end(SCRIPT), WAITING],
      [(_, response) => response.write(SCRIPT) && response.end(), WAITING],
      [(_, response) => response.write('a<script') && response.end(() => {}), 'a<script'],
      [(_, response) => response.end(), ''],
    ];
    for (const [finish, expected] of ends) {
      const { text } = await ask((request, response) => {
        page(request, response);
        finish(request, response);
      });
      expect(text).toBe(expected);
    }
  });

  it('tells no length that is no longer true', async () => {
    const { text } = await ask((request, response) => {
      page(request, response);
      response.setHeader('Content-Length', SCRIPT.length);
      response.end(SCRIPT);
    });
    expect(text).toBe(WAITING);
  });

  it('has no body where none was asked for', async () => {
    const { text } = await ask((request, response) => {
      page(request, response);
      response.end();
    }, 'HEAD');
    expect(text).toBe('');
  });
});

describe('other answers pass unchanged', () => {
  it('data, with their length', async () => {
    const { headers, text } = await ask((_, response) => {
      response.setHeader('Content-Type', 'text/x-component');
      response.setHeader('Content-Length', SCRIPT.length);
      response.end(SCRIPT);
    });
    expect(text).toBe(SCRIPT);
    expect(headers.get('Content-Length')).toBe(String(SCRIPT.length));
  });

  it('the page that says that something is broken, which only its scripts may print', async () => {
    const { text } = await ask((request, response) => {
      page(request, response);
      response.statusCode = 500;
      response.end(SCRIPT);
    });
    expect(text).toBe(SCRIPT);
  });
});
