import { exactKey } from '../../text/keys';
import { normalise } from '../../text/normalise';
import { type Token, tokenise } from '../../text/tokenise';

/**
 * The words of a label, or of what is being typed: as the index cuts them, but nothing that is written as one word is
 * parted. “đuong”, half-way to “đường”, is no glued “đu ong”, and who types it must not lose sight of đường.
 *
 * @example labelWords('đuong').length // 1
 */
export function labelWords(text: string): Token[] {
  const words: Token[] = [];
  for (const token of tokenise(text)) {
    const last = words.at(-1);
    const glued = last?.kind === 'word' && token.kind === 'word' && last.end === token.start;
    if (last === undefined || !glued) words.push(token);
    else words.splice(-1, 1, { ...last, end: token.end, exact: keyOf(text.slice(last.start, token.end)) });
  }
  return words;
}

function keyOf(word: string): string {
  return exactKey(normalise(word).text);
}
