import { answering, jsonAnswer } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { toAnswer } from '@/lib/url/answer';
import { parseSearch } from '@/lib/url/parse-search';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { query, ignored } = parseSearch(new URL(request.url).searchParams);
    const engine = await getEngine();
    return jsonAnswer(toAnswer(query, await engine.search(query), ignored));
  });
}
