import { answering, errorAnswer, jsonAnswer } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { reportAnswer } from '@/lib/url/report-answer';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

export function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await params;
    const report = await (await getEngine()).report(id);
    return report === null ? errorAnswer('not-found') : jsonAnswer(reportAnswer(report));
  });
}
