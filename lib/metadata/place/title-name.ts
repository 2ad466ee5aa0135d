import type { Paragraph } from '../context';
import type { Lexicon } from './lexicon';
import { inCapitals, lineOf } from './line';
import type { Generic, Mention } from './mention';
import { readName } from './name-reader';
import { speaksAsDistrict } from './voice';
import type { ZoneAt } from './zones';

/**
 * The district's name with which newspapers begin a title, without unit word ("Kiến Xương rà soát …", "Bù Đăng: …").
 * It counts, weakly, in a text that speaks as one district, when the name is no province's and no commune of the text.
 */
export function districtAtTitleStart(
  paragraphs: readonly Paragraph[],
  zoneAt: ZoneAt,
  lexicon: Lexicon,
  mentions: readonly Mention[],
  generics: readonly Generic[],
): Mention[] {
  const title = paragraphs.find((paragraph) => zoneAt(paragraph, 0) === 'title');
  if (title === undefined || lexicon.form === 'folded' || !speaksAsDistrict(generics)) return [];
  const { words } = lineOf(title, lexicon, new Set());
  const context = {
    level: 'district' as const,
    type: null,
    capitals: inCapitals(words[0]),
    office: false,
    seen: new Set<string>(),
  };
  const name = readName(words, 0, context, lexicon);
  const last = name === null ? undefined : words[name.end - 1];
  if (name === null || last === undefined || lexicon.provinces(name.key).length > 0) return [];
  if (mentions.some((mention) => mention.key === name.key && mention.level !== 'district')) return [];
  const place = { paragraph: title, from: 0, nameFrom: 0, to: last.to, zone: 'title' as const };
  const plain = { types: [], body: false, ground: false, list: false, tentative: false, within: null };
  return [{ ...place, ...plain, level: 'district', key: name.key, guard: 'passing' }];
}
