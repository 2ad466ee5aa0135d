import 'server-only';
import { AppError, ERROR_CODES, type ErrorCode } from '../errors';

/** The index changes only when the office indexes again; browsers may keep an answer for a moment. */
const HEADERS = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
const RETRY_AFTER_SECONDS = '30';

/** A JSON answer of the HTTP interface. */
export function jsonAnswer(value: unknown): Response {
  return Response.json(value, { headers: HEADERS });
}

/**
 * `{ "error": { "code", "message" } }` with the status of the code.
 *
 * @example errorAnswer('not-found').status // 404
 */
export function errorAnswer(code: ErrorCode): Response {
  const { status, message } = ERROR_CODES[code];
  const retry = status === 503 ? { 'Retry-After': RETRY_AFTER_SECONDS } : {};
  return Response.json({ error: { code, message } }, { status, headers: { ...HEADERS, ...retry } });
}

/**
 * Runs a route handler; a broken promise between parts becomes its answer, anything else is logged and told as
 * `internal`.
 */
export async function answering(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    console.error(error);
    return errorAnswer(error instanceof AppError ? error.code : 'internal');
  }
}

/** For the methods that a route does not have: 405 as JSON. */
export function methodNotAllowed(): Response {
  return errorAnswer('method-not-allowed');
}
