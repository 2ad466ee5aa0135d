import { fold } from '../../text/marks';
import { slugify } from '../../text/slug';
import { readBody } from './body';
import { type KindHere, type NamedCitation, type NameReader, namedCitation } from './named-citation';
import type { KnownName } from './vocabulary';

const LOCAL_SIGNS = new Set(['TU', 'HU', 'QU', 'ThU', 'ĐU', 'HĐND', 'UBND']);
/** Whether words stand in the paragraph; looked for once. */
const stood = new WeakMap<NameReader, Map<string, boolean>>();
const SHORT = /(\d+)\p{L}?$/u;

/** "Đề án 06", "Chương trình 135": short names that the table has and that mean one document everywhere. */
export function readKnown(reader: NameReader, kind: KindHere): NamedCitation | null {
  const { text, words, vocabulary } = reader;
  const found = vocabulary.known.longest(words, kind.at);
  if (found === null) return null;
  const end = kind.at + found.length;
  const offset = words[end - 1]?.to ?? 0;
  // "Đề án 06-ĐA/HU", "Chương trình 135.000 cây"
  if (/^\p{L}|^ ?[/%‐-―−-] ?[\p{L}\d]|^[.,]?\d/u.test(text.slice(offset, offset + 4))) return null;
  const { name, number, near } = found.value;
  if (near !== null && !stands(near, reader)) return null;
  if (isOfAnother(reader, end, found.value)) return null;
  const value = Number(SHORT.exec(name)?.[1] ?? 0);
  const short = { kindCode: kind.code, value, sign: number?.split('/').at(-1) ?? null };
  return namedCitation(reader, kind, end, { label: name, slug: slugify(number ?? name), short });
}

function stands(near: string, reader: NameReader): boolean {
  const known = stood.get(reader) ?? new Map<string, boolean>();
  stood.set(reader, known);
  const found = known.get(near) ?? fold(reader.text).includes(fold(near));
  known.set(near, found);
  return found;
}

/** "Đề án 06 của Huyện ủy" is the district's own. */
function isOfAnother({ text, words, vocabulary }: NameReader, end: number, { number }: KnownName): boolean {
  if (!vocabulary.is(words[end]?.key, 'của')) return false;
  const body = readBody(text, words, end + 1, vocabulary);
  if (body === null) return false;
  return body.sign === null ? body.level !== 'central' : LOCAL_SIGNS.has(body.sign) || number?.endsWith('TW') === true;
}
