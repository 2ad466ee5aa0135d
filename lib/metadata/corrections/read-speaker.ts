import type { Speaker } from '../../report/report';
import type { Draft } from '../context';
import { officeholderSlug, slugUnit } from '../people/slug';
import { textAt, textsOf, warnUnknown } from './fields';
import { keyOf } from './read-officeholders';
import type { Reading } from './reading';
import { asText, isRecord, shown, under, type Written } from './written';
import { levelsOf } from './written-offices';

/** Who speaks, told by hand: found among the people of the report as soon as these are known. */
export interface GivenSpeaker {
  readonly resolve: (draft: Readonly<Draft>) => Speaker | null;
}

/**
 * The name (or slug) of an officeholder of the report, or { name, titles }; null where the source does not say who,
 * undefined where nothing was written.
 */
export function readSpeaker(
  written: Written | undefined,
  reading: Reading,
): GivenSpeaker | null | undefined | 'refused' {
  if (written === undefined || written.value === null) return written === undefined ? undefined : null;
  const alone = asText(written.value);
  if (alone !== null) {
    const next = 'hãy thêm người ấy vào “officeholders”, hoặc ghi speaker: { name: …, titles: […] }.';
    const wish = reading.wish(written, 'error', `báo cáo không có cán bộ “${shown(alone)}”; ${next}`);
    return {
      resolve: (draft) => {
        const person = personOf(alone, draft);
        if (person !== null) wish.met();
        return person;
      },
    };
  }
  if (!isRecord(written.value)) {
    reading.refuse(written, `cần tên cán bộ, hoặc { name, titles }, đang ghi “${shown(written.value)}”.`);
    return 'refused';
  }
  warnUnknown(written, { known: ['name', 'titles', 'slug'] }, reading);
  const name = textAt(written, 'name', reading);
  const titlesAt = under(written, 'titles');
  const titles = titlesAt === undefined ? undefined : textsOf(titlesAt, reading, 'chức danh');
  if (name === undefined) reading.refuse(written, 'thiếu “name”: tên người nói.');
  if (name === undefined || name === null || titles === null) return 'refused';
  return {
    resolve: (draft) => {
      const known = personOf(name, draft);
      if (known !== null) return titles === undefined ? known : { ...known, titles };
      const held = titles ?? [];
      return { slug: officeholderSlug(name, slugUnit(held.flatMap(levelsOf), draft)), name, titles: held };
    },
  };
}

function personOf(asked: string, { officeholders }: Readonly<Draft>): Speaker | null {
  const person = officeholders.find(({ slug, name }) => slug === asked || keyOf(name) === keyOf(asked));
  return person === undefined ? null : { slug: person.slug, name: person.name, titles: person.titles };
}
