import { answering, errorAnswer } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { sourceDownload } from '@/lib/server/source-file';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

export function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const report = await (await getEngine()).report((await params).id);
    const download = report === null ? null : await sourceDownload(report);
    return download ?? errorAnswer('not-found');
  });
}
