import { citationAnswer } from '@/lib/cite/citation-answer';
import { vietnamTime } from '@/lib/report/vietnam-time';
import { answering, errorAnswer, jsonAnswer } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { requestBase } from '@/lib/server/site-base';
import { parsePermalink } from '@/lib/url/permalink';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const link = parsePermalink(new URL(request.url).searchParams);
    if (link === null) return errorAnswer('bad-request');
    const report = await (await getEngine()).report((await params).id);
    if (report === null) return errorAnswer('not-found');
    const context = { site: requestBase(request), accessed: vietnamTime(Date.now()).day };
    const answer = await citationAnswer(report, link, context);
    if (answer === null) return errorAnswer('no-such-words');
    const response = jsonAnswer(answer);
    // Addresses in it may be made from the host that was asked: for this client only.
    response.headers.set('Cache-Control', 'no-store');
    return response;
  });
}
