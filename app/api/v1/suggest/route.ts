import { askedText } from '@/lib/search/suggest/asked-text';
import { answering, jsonAnswer } from '@/lib/server/answer-json';
import { getEngine } from '@/lib/server/engine';
import { parseSearch } from '@/lib/url/parse-search';
import { suggestAnswer } from '@/lib/url/suggest-answer';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

/** `q` is what stands in the search box; the other keys of a search stay in the addresses of the answer. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const pairs = new URL(request.url).searchParams;
    const asked = askedText(pairs.get('q') ?? '');
    const engine = await getEngine();
    return jsonAnswer(suggestAnswer(parseSearch(pairs).query, asked, await engine.suggest(asked)));
  });
}
