import { wordIndexAt } from '../word-index-at';
import type { NamedCitation, NameReader } from './named-citation';
import { readCongress } from './named-congress';
import { readKnown } from './named-known';
import { readLaw } from './named-law';
import { readPlenum } from './named-plenum';
import { readShort } from './named-short';
import type { NumberedCitation } from './numbered';

/** The order means something: a name of the table before the figure in it. */
const READERS = [readKnown, readCongress, readPlenum, readShort] as const;

/** What a paragraph cites without a number. */
export interface NamedFound {
  readonly citations: readonly NamedCitation[];
  /** The law that stands right before a number: "Luật Đất đai số 31/2024/QH15", by the citation's index. */
  readonly laws: ReadonlyMap<NumberedCitation, NamedCitation>;
}

/** Every document that is cited by name in a paragraph; words of the numbered citations are left out. */
export function namedCitations(reader: NameReader, numbered: readonly NumberedCitation[]): NamedFound {
  const { words } = reader;
  const citations: NamedCitation[] = [];
  const laws = new Map<NumberedCitation, NamedCitation>();
  const startsAt = new Map(numbered.map((each) => [each.firstWord, each]));
  for (let at = 0; at < words.length; ) {
    const taken = startsAt.get(at);
    if (taken !== undefined) {
      at = Math.max(at + 1, wordIndexAt(words, taken.to));
      continue;
    }
    const found = readAt(reader, at);
    const number = found === null ? undefined : startsAt.get(found.endWord);
    if (found !== null && number !== undefined && found.law !== null) laws.set(number, found);
    else if (found !== null) citations.push(found);

    at = found?.endWord ?? at + 1;
  }
  return { citations, laws };
}

/** "dự thảo Văn kiện Đại hội XIV của Đảng", "dự án Luật Thủ đô": no document yet. */
function isDraft({ words, vocabulary: { is } }: NameReader, at: number): boolean {
  if (words[at]?.gap !== 'space' || !is(words[at - 2]?.key, 'dự')) return false;
  return is(words[at - 1]?.key, 'thảo') || is(words[at - 1]?.key, 'án');
}

function readAt(reader: NameReader, at: number): NamedCitation | null {
  if (isDraft(reader, at)) return null;
  const kind = reader.vocabulary.kinds.longest(reader.words, at);
  const law = readLaw(reader, at);
  if (kind === null || law !== null) return law;
  const here = { at, behind: at + kind.length, name: kind.value.name, code: kind.value.code };
  for (const read of READERS) {
    const found = read(reader, here);
    if (found !== null) return found;
  }
  return null;
}
