import { answering, jsonAnswer } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

export function GET(): Promise<Response> {
  return answering(async () => {
    const { reports, builtAt, indexVersion } = (await getEngine()).info;
    return jsonAnswer({ status: 'ok', reports, builtAt, indexVersion });
  });
}
