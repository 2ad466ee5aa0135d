import { verifyAnswer } from '@/lib/cite/verify-answer';
import { isRecord } from '@/lib/report/is-record';
import { MAX_VERIFY_LENGTH } from '@/lib/search/verify/verdict';
import { answering, errorAnswer, jsonAnswer } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { readJsonBody } from '@/lib/server/read-json-body';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answering(() => verified(new URL(request.url).searchParams.get('q')));
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonBody(request);
    if ('error' in body) return errorAnswer(body.error);
    return verified(isRecord(body.value) ? body.value.q : null);
  });
}

async function verified(q: unknown): Promise<Response> {
  if (typeof q !== 'string' || q.trim() === '') return errorAnswer('bad-request');
  if (q.length > MAX_VERIFY_LENGTH) return errorAnswer('too-long');
  return jsonAnswer(verifyAnswer(await (await getEngine()).verify(q)));
}
