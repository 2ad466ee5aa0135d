import { isRecord } from '../../report/is-record';
import type { Officeholder, Speaker } from '../../report/report';
import type { Draft } from '../context';
import { officeholderSlug, slugUnit } from '../people/slug';
import { textAt, textsOf, warnUnknown } from './fields';
import { hasLetter, isSlug, nameKey, SLUG_RULE } from './names';
import type { Reading } from './reading';
import { asText, shown, under, type Written } from './written';
import { levelsOf } from './written-offices';

/** Who speaks, told by hand: found among the people of the report as soon as these are known. */
export interface GivenSpeaker {
  readonly resolve: (draft: Readonly<Draft>) => Speaker | null;
}

/**
 * The name (or slug) of an officeholder of the report, or { slug, name, titles }: the slug tells people of one name
 * apart, a name that several have tells nobody. Null where the source does not say who, undefined where nothing was
 * written.
 */
export function readSpeaker(
  written: Written | undefined,
  reading: Reading,
): GivenSpeaker | null | undefined | 'refused' {
  if (written === undefined || written.value === null) return written === undefined ? undefined : null;
  const alone = asText(written.value);
  if (alone !== null) return fromDraft(written, { slug: undefined, name: alone, titles: undefined }, reading);
  if (!isRecord(written.value)) {
    reading.refuse(written, `cần tên cán bộ, hoặc { name, titles }, đang ghi “${shown(written.value)}”.`);
    return 'refused';
  }
  warnUnknown(written, { known: ['name', 'titles', 'slug'] }, reading);
  const name = textAt(written, 'name', reading);
  const slug = textAt(written, 'slug', reading);
  const titlesAt = under(written, 'titles');
  const titles = titlesAt === undefined ? undefined : textsOf(titlesAt, reading, 'chức danh');
  if (name === null || slug === null || titles === null) return 'refused';
  if (name !== undefined && !hasLetter(name)) {
    reading.refuse(under(written, 'name') ?? written, `tên người phải có chữ, đang ghi “${shown(name)}”.`);
    return 'refused';
  }
  if (slug !== undefined && !isSlug(slug)) {
    reading.refuse(under(written, 'slug') ?? written, `địa chỉ “${shown(slug)}” ${SLUG_RULE}`);
    return 'refused';
  }
  if (slug === undefined && name === undefined) {
    reading.refuse(written, 'thiếu “name”: tên người nói.');
    return 'refused';
  }
  return fromDraft(written, { slug, name, titles }, reading);
}

interface Asked {
  readonly slug: string | undefined;
  readonly name: string | undefined;
  readonly titles: readonly string[] | undefined;
}

function fromDraft(written: Written, { slug, name, titles }: Asked, reading: Reading): GivenSpeaker {
  const next = 'hãy thêm người ấy vào “officeholders”, hoặc ghi speaker: { name: …, titles: […] }.';
  const nobody = `báo cáo không có cán bộ “${shown(slug ?? name ?? '')}”; ${next}`;
  const wish = reading.wish(written, 'error', nobody);
  return {
    resolve: (draft) => {
      const people = peopleOf(slug, name, draft);
      const [person, other] = people;
      if (other !== undefined) {
        const slugs = people.map((each) => each.slug).join(', ');
        wish.missed(
          `báo cáo có ${people.length} cán bộ tên “${shown(name ?? '')}”; hãy ghi slug của người nói: ${slugs}.`,
        );
        return null;
      }
      if (person === undefined && (name === undefined || (titles === undefined && isPlain(written)))) {
        wish.missed(nobody);
        return null;
      }
      wish.met();
      if (person !== undefined) return { slug: person.slug, name: person.name, titles: titles ?? person.titles };
      const held = titles ?? [];
      const made = officeholderSlug(name ?? '', slugUnit(held.flatMap(levelsOf), draft));
      return { slug: slug ?? made, name: name ?? '', titles: held };
    },
  };
}

/** A name alone must be that of somebody in the report; a map may bring in somebody else. */
const isPlain = ({ value }: Written) => !isRecord(value);

function peopleOf(
  slug: string | undefined,
  name: string | undefined,
  { officeholders }: Readonly<Draft>,
): readonly Officeholder[] {
  if (slug !== undefined) return officeholders.filter((person) => person.slug === slug);
  const asked = name ?? '';
  const bySlug = officeholders.filter((person) => person.slug === asked);
  return bySlug.length > 0 ? bySlug : officeholders.filter((person) => nameKey(person.name) === nameKey(asked));
}
