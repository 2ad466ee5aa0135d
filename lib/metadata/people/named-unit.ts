import { slugify } from '../../text/slug';
import type { Word } from '../words';
import type { ResolvedMention } from './coreference';
import { delegationUnit, type UnitWords } from './delegation';
import { gazetteerSlugs } from './gazetteer-units';
import type { KnownPerson } from './known-people';
import { capitalRun, keysOf } from './name-shape';
import { officeTable } from './office-table';
import { unitAt } from './office-unit';
import type { CameWith } from './offices';
import type { ReadParagraph } from './report-words';
import type { UnitAbove } from './shared-names';
import { mostSpecial, type NamedUnit } from './slug';
import type { TitleReader } from './unit-and-name';

const MAX_UNIT = 4;

/** Unit words whose type slugs spell out where two units share a name; Thị ủy and Thành ủy stand for theirs. */
const TYPES: readonly (readonly [first: string, type: string])[] = [
  ['thi-tran', 'thi-tran'],
  ['thi-', 'thi-xa'],
  ['tx', 'thi-xa'],
  ['thanh-', 'thanh-pho'],
  ['tp', 'thanh-pho'],
];

/**
 * The unit that the most special of somebody's offices names itself, else that of the delegation that he came with;
 * null where the text gives none and the report's own may stand for it. Hamlets are left to the report's unit.
 */
export function namedUnit(
  person: KnownPerson,
  own: readonly ResolvedMention[],
  blocks: readonly ReadParagraph[],
  reader: TitleReader,
): NamedUnit | null {
  const level = mostSpecial(person.titles.flatMap(({ title }) => title.levels));
  if (level === null || level === 'hamlet' || level === 'central') return null;
  const said = own.flatMap(({ mention: { titles, block } }) => titles.map((title) => ({ title, block })));
  const held = [...person.titles, ...said].filter(({ title }) => !title.outside && title.levels.includes(level));
  const current = held.filter(({ title, block }) => !isFormer(title.from, blocks[block]?.words ?? [], reader));
  for (const { title, block } of current.length > 0 ? current : held) {
    const words = blocks[block]?.words ?? [];
    for (const [from, to] of title.units) {
      if (reader.vocabulary.parts.endsBefore(words, from)?.value.level !== level || to === from) continue;
      return unitOf(words, { level, from, to }, reader);
    }
  }
  for (const { mention } of own) {
    const words = blocks[mention.block]?.words ?? [];
    const found = delegationUnit(mention, words, reader);
    if (found === null) continue;
    return found === 'unknown' || found.level !== level ? { slug: null, typed: '' } : unitOf(words, found, reader);
  }
  return null;
}

/** The unit of the delegation that somebody came with, for the bodies of the offices that name none themselves. */
export function cameWith(
  own: readonly ResolvedMention[],
  blocks: readonly ReadParagraph[],
  reader: TitleReader,
): CameWith {
  for (const { mention } of own) {
    const words = blocks[mention.block]?.words ?? [];
    const found = delegationUnit(mention, words, reader);
    if (found === 'unknown') return found;
    if (found !== null) return unitAt(words, found, officeTable(reader.form)) ?? 'unknown';
  }
  return null;
}

/** "Chủ tịch UBND xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La": the units that stand behind a person's offices. */
export function unitsAbove(
  { titles }: KnownPerson,
  blocks: readonly ReadParagraph[],
  reader: TitleReader,
): readonly UnitAbove[] {
  return titles.flatMap(({ title, block }) => {
    const words = blocks[block]?.words ?? [];
    const found: UnitAbove[] = [];
    for (let at = title.to; words[at]?.gap === 'comma' || words[at]?.gap === 'open'; ) {
      const part = reader.vocabulary.parts.longest(words, at);
      if (part?.value.named !== true) break;
      const from = at + part.length;
      const to = capitalRun(words, from, reader.vocabulary, MAX_UNIT);
      if (to === from) break;
      found.push({ level: part.value.level, slug: slugify(textOf(words, from, to)) });
      at = to;
    }
    return found;
  });
}

/** "nguyên Bí thư Huyện ủy Tam Đường" says nothing of the district that he is in now. */
function isFormer(at: number, words: readonly Word[], { vocabulary }: TitleReader): boolean {
  return vocabulary.modifiers.longest(words, at) !== null;
}

/** A name that the gazetteer lacks is abroad, or misread: no unit. */
function unitOf(words: readonly Word[], { level, from, to }: UnitWords, reader: TitleReader): NamedUnit {
  const word = slugify(words[from - 2]?.text ?? '');
  const before = slugify(words[from - 1]?.text ?? '');
  const first = TYPES.find(([start]) => start === before || `${word}-${before}`.startsWith(start));
  const name = slugify(textOf(words, from, to));
  // "Quận 8": the number alone would say nothing.
  const numbered = /^\d+$/.test(name);
  const key = keysOf(words, from, to);
  if (!numbered && !reader.units(level, key, reader.form)) return { slug: null, typed: '' };
  const slug = numbered ? `${NUMBERED[before] ?? before}-${name}` : name;
  const typed = first === undefined ? slug : `${first[1]}-${name}`;
  const known = gazetteerSlugs(level, key, reader.form);
  const [only] = known;
  const printed = [typed, slug].find((each) => known.includes(each)) ?? (known.length === 1 ? only : undefined);
  return { slug: printed ?? slug, typed };
}

/** "Quận ủy 8" does not occur, "P.8" and "Q.8" do. */
const NUMBERED: Readonly<Record<string, string>> = { p: 'phuong', q: 'quan' };

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
