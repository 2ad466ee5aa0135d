import table from '../../../data/vocabulary/places.json' with { type: 'json' };

/** The words around place names: data/vocabulary/places.json, which a clerk can extend, and what each list is for. */

/** `city`: "thành phố" and "Thành ủy" stand for a province-level city or for one inside a province. */
export type UnitLevel = 'province' | 'city' | 'district' | 'commune';

export interface UnitWord {
  readonly level: UnitLevel;
  readonly type: string;
  /** The word itself is a body: Huyện ủy. */
  readonly body: boolean;
  /** One or two letters that mean a unit only with a stop behind them: H. Than Uyên, P. 5. */
  readonly dotted: boolean;
}

const unit = (level: UnitLevel, type: string, more: Partial<UnitWord> = {}): UnitWord => ({
  ...{ level, type, body: false, dotted: false },
  ...more,
});

export const UNIT_WORDS: readonly (readonly [phrase: string, unit: UnitWord])[] = [
  ['tỉnh', unit('province', 'tỉnh')],
  ['tỉnh ủy', unit('province', 'tỉnh', { body: true })],
  ['tỉnh đoàn', unit('province', 'tỉnh')],
  ['thành phố', unit('city', 'thành phố')],
  ['thành ủy', unit('city', 'thành phố', { body: true })],
  ['thành đoàn', unit('city', 'thành phố')],
  ['tp', unit('city', 'thành phố')],
  ['huyện', unit('district', 'huyện')],
  ['huyện ủy', unit('district', 'huyện', { body: true })],
  ['huyện đoàn', unit('district', 'huyện', { body: true })],
  ['h', unit('district', 'huyện', { dotted: true })],
  ['thị xã', unit('district', 'thị xã')],
  ['thị ủy', unit('district', 'thị xã', { body: true })],
  ['thị đoàn', unit('district', 'thị xã', { body: true })],
  ['tx', unit('district', 'thị xã')],
  ['quận', unit('district', 'quận')],
  ['quận ủy', unit('district', 'quận', { body: true })],
  ['quận đoàn', unit('district', 'quận', { body: true })],
  ['q', unit('district', 'quận', { dotted: true })],
  ['xã', unit('commune', 'xã')],
  ['x', unit('commune', 'xã', { dotted: true })],
  ['phường', unit('commune', 'phường')],
  ['p', unit('commune', 'phường', { dotted: true })],
  ['thị trấn', unit('commune', 'thị trấn')],
  ['tt', unit('commune', 'thị trấn', { dotted: true })],
  ['đặc khu', unit('commune', 'đặc khu')],
];

/** Words that end in a unit word and are no unit: HỢP TÁC XÃ BÌNH MINH, công xã, AN SINH XÃ HỘI. */
export const NOT_A_UNIT: readonly string[] = table.notAUnit;
export const SOCIETY = 'xã hội';

/** Bodies whose name ends with their unit: "UBND huyện …", "Đảng bộ tỉnh …". */
export const BODIES: readonly string[] = table.bodies;

/** Before a unit: the text says that it is its ground. */
export const GROUNDS: readonly string[] = table.grounds;

/** What may stand between the unit word and the name: huyện đảo Lý Sơn, xã biên giới Thuận. */
export const QUALIFIERS: readonly string[] = table.qualifiers;

/** Before a unit word: several units follow. */
export const PLURALS: readonly string[] = table.plurals;
/** Counts in words; "năm" is also the year ("trong năm huyện …"), so a single name behind them is no list. */
export const COUNTS: readonly string[] = table.counts;

/** A number after these is no count of units: "năm 2021 huyện X", "tháng 12 huyện X". */
export const DATED: readonly string[] = table.dated;

/** Before a unit word without a name, it speaks of a level and not of one unit: "cấp huyện", "cấp ủy huyện" is one. */
export const GENERAL: readonly string[] = table.general;

/** Capitalised words after a unit's name that begin something else: "Huyện ủy Than Uyên Khóa XX". */
export const NEXT_HEADS: readonly string[] = table.nextHeads;

/** Enough surnames to see that a person's name follows a unit; never a gate for names (DOSSIER 2.4). */
export const SURNAMES: readonly string[] = table.surnames;

/** A title in the same clause: two more capitalised words after the unit are then a person's name. */
export const OFFICES: readonly string[] = table.offices;

/** Directly before a place, or before one of LINKS: it is not the place of the report but one compared, visited, passed. */
export const ELSEWHERE: readonly string[] = table.elsewhere;
export const LINKS: readonly string[] = table.links;
/** Anywhere before it in the clause, commas or not: where a person comes from. */
export const ORIGINS: readonly string[] = table.origins;
export const GUESTS: readonly string[] = table.guests;
export const VISITS: readonly string[] = table.visits;
export const WELCOMES: readonly string[] = table.welcomes;

/** Names of institutions that end with a city or a province: Trường Đại học … thành phố Hồ Chí Minh. With capitals only. */
export const INSTITUTIONS: readonly string[] = table.institutions;
/** Before a city or a province without a body: where one goes, not where one is. */
export const WHERE: readonly string[] = table.where;

/** Citations: "Nghị quyết số 10-NQ/TU của Tỉnh ủy …" proves the place, but weakly. */
export const DOCUMENTS: readonly string[] = table.documents;

/** "nguyên Phó Bí thư Thường trực Huyện ủy …": what may stand between "nguyên" and the unit, besides the offices. */
export const OFFICE_FILLERS: readonly string[] = table.officeFillers;

/** After a name: it no longer exists. */
export const FORMERLY: readonly string[] = table.formerly;

/** A line that begins with one of these names the office that publishes. */
export const PORTAL_NAMES: readonly string[] = table.portalNames;
/** In portal chrome these do, too. */
export const PORTALS: readonly string[] = table.portals;

/** In a paragraph with these the two levels are still to come. */
export const PREPARING: readonly string[] = table.preparing;

/** Words that only a text of the two-level system uses. */
export const TWO_LEVEL_WORDS: readonly string[] = table.twoLevelWords;
