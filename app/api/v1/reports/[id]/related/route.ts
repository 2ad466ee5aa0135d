import { answering, errorAnswer, jsonAnswer } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { relatedAnswer } from '@/lib/url/related-answer';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

export function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const related = await (await getEngine()).related((await params).id);
    return related === null ? errorAnswer('not-found') : jsonAnswer(relatedAnswer(related));
  });
}
