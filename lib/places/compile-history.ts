import type { DistrictCodes } from './district-codes';
import type { Note } from './notes';
import type { SourceForm, SourceUnit } from './source';

const EMPTY: Note = { kind: 'từ', date: null, type: null, name: null, district: null };

/** A unit between two changes. */
interface State {
  readonly until: string | null;
  readonly type: string;
  readonly name: string;
  readonly district: string | null;
}

/** What a unit was, became and is also called. */
export function notesOf(unit: SourceUnit, states: readonly State[] = statesOf(unit, null, () => null)): Note[] {
  const notes: Note[] = [];
  if (unit.since !== null) notes.push({ ...EMPTY, kind: 'từ', date: unit.since });
  if (unit.until !== null) notes.push({ ...EMPTY, kind: 'đến', date: unit.until });
  notes.push(...changesOf(states));
  if (unit.now !== null) notes.push({ ...EMPTY, kind: 'sau', date: unit.now.since, type: unit.now.type });
  for (const name of unit.aliases) notes.push({ ...EMPTY, kind: 'còn viết', name });
  return notes;
}

/** The states of a unit, newest first; what a source form does not say is as in the form after it. */
function statesOf(unit: SourceUnit, district: string | null, slugAt: (form: SourceForm) => string | null): State[] {
  let later: State = { until: unit.until, type: unit.type, name: unit.name, district };
  const states = [later];
  for (const form of unit.former.toSorted((a, b) => (a.until < b.until ? 1 : -1))) {
    const { until, type, name } = form;
    later = { until, type: type ?? later.type, name: name ?? later.name, district: slugAt(form) ?? later.district };
    states.push(later);
  }
  return states;
}

/** Oldest first; only what differs from the state after it is said. */
function changesOf(states: readonly State[]): Note[] {
  const notes = states.slice(1).flatMap((state, i): Note[] => {
    const later = states[i] ?? state;
    const type = state.type === later.type ? null : state.type;
    const name = state.name === later.name ? null : state.name;
    const district = state.district === later.district ? null : state.district;
    const changed = type !== null || name !== null || district !== null;
    return changed ? [{ kind: 'trước', date: state.until, type, name, district }] : [];
  });
  return notes.toReversed();
}

/** The same for a commune, which may also have changed its district. */
export function communeNotes(unit: SourceUnit, districts: DistrictCodes): Note[] {
  const code = unit.district ?? '';
  const here = districts.slugAt(code, unit.until);
  const states = statesOf(unit, here, (form) =>
    form.district === null ? null : districts.slugAt(form.district, form.until),
  );
  return notesOf(
    unit,
    beforeTakeOver(states, here, unit.until === null ? districts.takenOver(code) : null, districts, code),
  );
}

/** A commune whose district took the code of a former one lay in that one before, even where the source is silent. */
function beforeTakeOver(
  states: readonly State[],
  here: string,
  born: string | null,
  districts: DistrictCodes,
  code: string,
): State[] {
  if (born === null) return [...states];
  const before = districts.slugAt(code, born);
  return states.flatMap((state, i): State[] => {
    const from = states[i + 1]?.until ?? null;
    if (state.district !== here) return [state];
    if (state.until !== null && state.until <= born) return [{ ...state, district: before }];
    return from !== null && from >= born ? [state] : [state, { ...state, until: born, district: before }];
  });
}
