import { jsonAnswer } from '@/lib/server/answer-json';
import { openApi } from '@/lib/server/openapi/document';
import { configuredBase } from '@/lib/server/site-base';

export {
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from '@/lib/server/answer-json';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return jsonAnswer(openApi(configuredBase()));
}
