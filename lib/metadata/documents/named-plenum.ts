import { toRoman } from '../../text/roman';
import { slugify } from '../../text/slug';
import { type KindHere, type NamedCitation, type NameReader, namedCitation } from './named-citation';
import { numeralOf, ordinalOf } from './numeral';

/**
 * "Nghị quyết Trung ương 4 khóa XII", "Kết luận Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XIII)". Without its term
 * it is none: every term has a fourth meeting.
 */
export function readPlenum(reader: NameReader, kind: KindHere): NamedCitation | null {
  if (kind.code !== 'NQ' && kind.code !== 'KL') return null;
  const { words, vocabulary } = reader;
  const { is } = vocabulary;
  const says = (at: number, phrase: string) => phrase.split(' ').every((word, i) => is(words[at + i]?.key, word));
  let at = kind.behind;
  if (words[at]?.gap !== 'space') return null;
  if (says(at, 'hội nghị')) at += 2;
  let meeting: number | null = null;
  if (says(at, 'lần thứ')) {
    meeting = ordinalOf(words[at + 2], vocabulary);
    at += 3;
    if (is(words[at]?.key, 'của')) at += 1;
    if (says(at, 'ban chấp hành')) at += 3;
    else if (is(words[at]?.key, 'bch')) at += 1;
    if (!says(at, 'trung ương')) return null;
    at += 2;
  } else if (says(at, 'trung ương')) {
    at += 2;
    if (says(at, 'lần thứ')) at += 2;
    meeting = ordinalOf(words[at], vocabulary);
    at += 1;
  }
  if (is(words[at]?.key, 'đảng')) at += 1;
  const gap = words[at]?.gap;
  if (meeting === null || (gap !== 'space' && gap !== 'comma' && gap !== 'open') || !says(at, 'khóa')) return null;
  const term = numeralOf(words[at + 1]);
  if (term === null) return null;
  const label = `${kind.name} Trung ương ${meeting} khóa ${toRoman(term) ?? term}`;
  return namedCitation(reader, kind, at + 2, {
    label,
    slug: `${slugify(kind.name)}-trung-uong-${meeting}-khoa-${term}`,
  });
}
