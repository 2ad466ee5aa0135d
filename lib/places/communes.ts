import groups from '../../data/gazetteer/communes.json' with { type: 'json' };
import { AppError } from '../errors';
import { dateOf, type Line, readLine } from './lines';
import { district } from './lookup';
import { unitLabel } from './slugs';
import type { OldCommune } from './unit-types';

/**
 * Communes before July 2025, each form of a unit (name, type, district between two dates) an entry of its own.
 * Only the metadata stage needs them; the file is large, so nothing else should import this module.
 */
const COMMUNES: readonly OldCommune[] = Object.entries(groups).flatMap(([slug, lines]) => {
  if (district(slug) === undefined) {
    throw new AppError('data-broken', 'communes.json: unknown district', { value: slug, next: 'npm run gazetteer' });
  }
  return lines.flatMap((cells) => formsOf(readLine(cells, 0), slug));
});

/** The last form first; what an earlier one does not say is as in the form after it. */
function formsOf(line: Line, districtSlug: string): OldCommune[] {
  const { code, name, type } = line;
  const aliases = line.notes.flatMap((note) => (note.kind === 'còn viết' && note.name !== null ? [note.name] : []));
  const state = { name, type, district: districtSlug };
  const until = dateOf(line, 'đến');
  const forms: OldCommune[] = [{ ...state, label: unitLabel(type, name), since: null, until, aliases, code }];
  for (const note of line.notes.toReversed()) {
    if (note.kind !== 'trước') continue;
    const later = forms.pop();
    if (later === undefined) break;
    const earlier = {
      name: note.name ?? later.name,
      type: note.type ?? later.type,
      district: note.district ?? later.district,
    };
    forms.push({ ...later, since: note.date });
    const sameName = earlier.name === later.name;
    forms.push({
      ...earlier,
      label: unitLabel(earlier.type, earlier.name),
      since: null,
      until: note.date,
      aliases: sameName ? later.aliases : [],
      code,
    });
  }
  return forms;
}

/**
 * Every commune in every form since 2010; a unit that never changed has one.
 *
 * @example oldCommunes().filter((commune) => commune.name === 'Thuận').length // 1
 */
export function oldCommunes(): readonly OldCommune[] {
  return COMMUNES;
}
