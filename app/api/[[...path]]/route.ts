import { errorAnswer } from '@/lib/server/answer-json';

/** Every other address below /api answers as JSON too. */
function noSuchAddress(): Response {
  return errorAnswer('no-such-address');
}

export {
  noSuchAddress as DELETE,
  noSuchAddress as GET,
  noSuchAddress as PATCH,
  noSuchAddress as POST,
  noSuchAddress as PUT,
};
