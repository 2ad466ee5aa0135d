import type { KeyForm, Word } from '../words';
import { capitalRun, hasSurname, isNameRange, keysOf } from './name-shape';
import type { UnitNames } from './unit-names';
import type { Level, PeopleVocabulary } from './vocabulary';

/** Longest unit (4 words: Krông Ana has 2, Thành phố Hồ Chí Minh 3) and longest name (5) side by side. */
const MAX_RUN = 9;
const MAX_UNIT = 4;

export interface UnitAndName {
  /** End of the unit's name, exclusive; the start of the run when it has none. */
  readonly unitEnd: number;
  /** End of the person's name, exclusive; null when nobody is named. */
  readonly nameEnd: number | null;
}

export interface TitleReader {
  readonly vocabulary: PeopleVocabulary;
  readonly units: UnitNames;
  readonly form: KeyForm;
}

/** What the word before the run says about it. */
export interface RunPlace {
  /** Level of that word; null where it is no unit word. */
  readonly level: Level | null;
  /** It takes a unit's name: huyện …, Huyện ủy …. */
  readonly named: boolean;
  /** "đồng chí" stands before the office: a name may then have a surname that the table lacks. */
  readonly addressed: boolean;
}

/**
 * Parts the run of capitalised words after an office into the unit's name and the person's: "Huyện ủy | Thọ Xuân |
 * Lê Đình Hải". Whatever can be read in two ways names nobody: a wrong person is worse than none.
 */
export function splitUnitAndName(
  words: readonly Word[],
  at: number,
  place: RunPlace,
  reader: TitleReader,
): UnitAndName {
  const { vocabulary, units, form } = reader;
  const end = capitalRun(words, at, vocabulary, MAX_RUN);
  const isUnit = (to: number) => units(place.named ? place.level : null, keysOf(words, at, to), form);
  const isName = (from: number) => isNameRange(words, from, end, vocabulary);
  const strictName = (from: number) => isName(from) && hasSurname(words, from, end, vocabulary);

  if (end === at) return { unitEnd: at, nameEnd: null };
  if (end - at <= MAX_UNIT && isUnit(end)) return { unitEnd: end, nameEnd: null };
  for (let cut = Math.min(end - 1, at + MAX_UNIT); cut > at; cut--) {
    // "xã Phùng Văn Hải": there is a xã Phùng, but the Văn has a surname before it.
    if (cut === at + 1 && vocabulary.middles.has(words[cut]?.key ?? '') && strictName(at)) continue;
    // After a unit that the gazetteer knows three syllables are a name, whatever their surname (Y Tý Sần Giờ Suy).
    if (isUnit(cut) && isName(cut) && (strictName(cut) || end - cut >= 3)) return { unitEnd: cut, nameEnd: end };
  }
  const cuts = place.named ? nameStarts(words, at, end, strictName, reader) : [];
  if (strictName(at)) {
    // No gazetteer lists hamlets: "thôn Hà Nguyễn Văn An" may be the hamlet Hà, "thôn Thành Phú" is no person.
    const doubtful = place.level === 'hamlet' && (cuts.length > 0 || end - at < 3);
    return { unitEnd: at, nameEnd: doubtful ? null : end };
  }
  const [only] = cuts;
  if (only !== undefined && cuts.length === 1) return { unitEnd: only, nameEnd: end };
  if (place.named) return { unitEnd: Math.min(end, at + MAX_UNIT), nameEnd: null };
  return { unitEnd: at, nameEnd: place.addressed && end - at >= 3 && isName(at) ? end : null };
}

/** Where in the run a name of three syllables or more may begin; not at the Thị of a name that has a surname. */
function nameStarts(
  words: readonly Word[],
  at: number,
  end: number,
  strictName: (from: number) => boolean,
  { vocabulary }: TitleReader,
): number[] {
  const starts: number[] = [];
  for (let cut = at + 1; end - cut >= 3; cut++) {
    const middle = vocabulary.middles.has(words[cut]?.key ?? '') && vocabulary.surnames.has(words[cut - 1]?.key ?? '');
    if (!middle && strictName(cut)) starts.push(cut);
  }
  return starts;
}
