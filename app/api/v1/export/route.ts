import { answering } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { exportAnswer } from '@/lib/server/export/export-answer';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answering(async () => exportAnswer(await getEngine(), request));
}
