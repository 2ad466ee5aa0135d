import { answering } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { corpusAnswer } from '@/lib/server/export/corpus';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

export function GET(): Promise<Response> {
  return answering(async () => corpusAnswer(await getEngine()));
}
