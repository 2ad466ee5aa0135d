import names from '../../../data/vocabulary/names.json';
import titles from '../../../data/vocabulary/titles.json';
import { AppError } from '../../errors';
import { OFFICE_LEVELS, type OfficeLevel } from '../../report/report';
import { perForm } from '../per-form';
import { type PhraseBook, phraseBook, phraseSet } from '../phrase-book';
import { type KeyForm, wordKey } from '../words';

/** How high an office stands. `city` may be either: a city under the centre or one inside a province. */
export type Level = OfficeLevel;

/** A word of an office beside the head: the body, its field, its unit. */
export interface TitlePart {
  readonly level: Level | null;
  /** The unit's own name may follow: Huyện ủy Thọ Xuân. */
  readonly named: boolean;
  /** HĐND và UBND: two bodies share one office. */
  readonly joins: boolean;
  /** `field`: names of fields follow (Phòng Nội vụ); `free`: any name (Trường …); `outside`: not of the state or Party. */
  readonly kind: 'fixed' | 'field' | 'free' | 'outside';
}

export interface TitleHead {
  /** A whole office (Bí thư), one that needs the unit it is head of (Trưởng + phòng), or one of another country. */
  readonly kind: 'office' | 'of-unit' | 'abroad';
  /** Where the head alone tells it: Tỉnh ủy viên, Bộ trưởng. */
  readonly level: Level | null;
  /** Directors are many: one counts only with a body that the table knows. */
  readonly needsBody: boolean;
}

export interface PeopleVocabulary {
  /** Keys of the small words that the grammar itself names. */
  readonly small: {
    readonly and: string;
    readonly is: string;
    readonly number: string;
    readonly age: string;
    readonly with: string;
    readonly board: string;
    readonly delegation: string;
    readonly by: string;
    readonly friendly: string;
    readonly consisting: string;
    readonly of: string;
    readonly accordingTo: string;
    readonly prevent: string;
    readonly present: string;
    readonly fight: string;
    readonly newly: string;
    /** The two syllables of "chi nhánh". */
    readonly branch: string;
    /** The two syllables of "Đảng ủy". */
    readonly committee: string;
    readonly photo: string;
    readonly year: string;
    /** The two syllables of "Trưởng đoàn". */
    readonly leader: string;
    readonly culture: string;
    readonly more: string;
    readonly that: string;
  };
  readonly honorifics: PhraseBook<string>;
  readonly plurals: PhraseBook<true>;
  readonly notAnHonorific: PhraseBook<true>;
  readonly ranks: PhraseBook<true>;
  readonly degrees: PhraseBook<true>;
  readonly modifiers: PhraseBook<true>;
  readonly departed: PhraseBook<true>;
  /** Whoever stands beside an office without holding it: phó, trợ lý, thư ký, vợ. */
  readonly besideOffices: PhraseBook<true>;
  readonly heads: PhraseBook<TitleHead>;
  /** Heads of offices that several people hold at a time: phó chủ tịch, ủy viên. */
  readonly ofSeveral: PhraseBook<true>;
  readonly fillers: PhraseBook<true>;
  readonly parts: PhraseBook<TitlePart>;
  readonly fields: PhraseBook<true>;
  /** Fields that are verbs as well: the first one after the body is its name, a later one is what the person does. */
  readonly alsoVerbs: PhraseBook<true>;
  /** Words that end a body which the table lacks: a verb, a preposition. */
  readonly neverInBodies: PhraseBook<true>;
  readonly joiners: PhraseBook<true>;
  readonly sameWords: PhraseBook<string>;
  readonly chairing: PhraseBook<true>;
  readonly attending: PhraseBook<true>;
  /** At the head of those who come; that is not chairing the meeting. */
  readonly leadingDelegation: PhraseBook<true>;
  /** Who comes with a delegation: cùng đi, tham gia đoàn. */
  readonly accompanying: PhraseBook<true>;
  /** Who receives it: tiếp đoàn, đón đoàn, về phía. */
  readonly hosting: PhraseBook<true>;
  readonly speaking: PhraseBook<true>;
  readonly beforeVerb: PhraseBook<true>;
  /** What bears a person's name: Trường, đường, kênh …. */
  readonly namedAfter: PhraseBook<true>;
  /** What speaks of somebody who is not there: ngày sinh, khu lưu niệm, bài viết của …. */
  readonly inMemoryOf: PhraseBook<true>;
  /** Who may speak without being named: đại diện Phòng …, cử tri. */
  readonly unnamedSpeakers: PhraseBook<true>;
  /** The word before "quyền" where that is no acting office: ủy quyền, thẩm quyền. */
  readonly notActingAfter: PhraseBook<true>;
  /** Two syllables that begin the next sentence right behind a name: Tuy nhiên, Kiểm tra. */
  readonly glued: PhraseBook<true>;
  /** Behind an office that is held no more: lúc đó, khóa trước. */
  readonly formerBehind: PhraseBook<true>;
  readonly termOfOffice: PhraseBook<true>;
  readonly formerRow: PhraseBook<true>;
  /** Heads of hospitals, schools, regiments: a Đảng ủy beside is theirs. */
  readonly institutionHeads: PhraseBook<true>;
  /** A human being without a name at the head of a clause: một già làng, chủ tàu. */
  readonly somebody: PhraseBook<true>;
  readonly someComrade: PhraseBook<true>;
  /** Before the name of somebody without an office: thương binh, nông dân. */
  readonly otherPeople: PhraseBook<true>;
  readonly envoys: PhraseBook<true>;
  /** Before the other one of two: gặp, nghe, làm việc với. */
  readonly meeting: PhraseBook<true>;
  /** Behind a given name that is a citizen's: một hộ dân, ở, ngụ. */
  readonly residents: PhraseBook<true>;
  readonly noActionAfter: PhraseBook<true>;
  readonly askingOf: PhraseBook<true>;
  /** Between a verb and the people that it tells of: chủ trì hội nghị có …. */
  readonly introducing: PhraseBook<true>;
  /** Countries and regions that begin like a surname: Hàn Quốc. */
  readonly notNames: PhraseBook<true>;
  readonly surnames: ReadonlySet<string>;
  readonly middles: ReadonlySet<string>;
  readonly femaleMiddles: ReadonlySet<string>;
  readonly maleMiddles: ReadonlySet<string>;
  readonly neverOfficeholders: ReadonlySet<string>;
  readonly neverInNames: ReadonlySet<string>;
  /** Provinces of before 2008 that no gazetteer here has. */
  readonly formerProvinces: ReadonlySet<string>;
  readonly historical: ReadonlySet<string>;
  /** Newspapers and headings that look like a name on a line of its own. */
  readonly papers: ReadonlySet<string>;
}

const KINDS: readonly TitlePart['kind'][] = ['fixed', 'field', 'free', 'outside'];

interface RawHead {
  readonly words: string;
  readonly level?: string;
  readonly needsBody?: boolean;
}

interface RawPart {
  readonly words: string;
  readonly level?: string;
  readonly named?: boolean;
  readonly joins?: boolean;
  readonly kind?: string;
}

/** A level or kind that nobody knows is a broken file, not a guess. */
function broken(row: { readonly words: string }): AppError {
  return new AppError('data-broken', `titles.json: ${row.words}`, { value: row, next: 'sửa level hoặc kind' });
}

function readLevel(row: { readonly words: string; readonly level?: string }): Level | null {
  const level = row.level === undefined ? null : OFFICE_LEVELS.find((each) => each === row.level);
  if (level === undefined) throw broken(row);
  return level;
}

function readPart(raw: RawPart): readonly [string, TitlePart] {
  const level = readLevel(raw);
  const kind = KINDS.find((each) => each === (raw.kind ?? 'fixed'));
  if (kind === undefined) throw broken(raw);
  return [raw.words, { level, named: raw.named ?? false, joins: raw.joins ?? false, kind }];
}

function build(form: KeyForm): PeopleVocabulary {
  const book = (phrases: readonly string[]) => phraseSet(phrases, form);
  const keyed = (phrase: string) =>
    phrase
      .split(' ')
      .map((word) => wordKey(word, form))
      .join(' ');
  const keys = (phrases: readonly string[]) => new Set(phrases.map(keyed));
  const heads = [
    ...titles.heads.map((row: RawHead): [string, TitleHead] => [
      row.words,
      { kind: 'office', level: readLevel(row), needsBody: row.needsBody ?? false },
    ]),
    ...titles.headsAbroad.map((phrase): [string, TitleHead] => [
      phrase,
      { kind: 'abroad', level: null, needsBody: false },
    ]),
    ...titles.headsOfUnits.map((phrase): [string, TitleHead] => [
      phrase,
      { kind: 'of-unit', level: null, needsBody: false },
    ]),
  ];
  return {
    small: {
      and: keyed('và'),
      is: keyed('là'),
      number: keyed('số'),
      age: keyed('tuổi'),
      with: keyed('cùng'),
      board: keyed('ban'),
      delegation: keyed('đoàn'),
      by: keyed('do'),
      friendly: keyed('bạn'),
      consisting: keyed('gồm'),
      of: keyed('của'),
      accordingTo: keyed('theo'),
      prevent: keyed('phòng'),
      present: keyed('dự'),
      fight: keyed('chống'),
      newly: keyed('tân'),
      branch: keyed('chi nhánh'),
      committee: keyed('đảng ủy'),
      // Without marks it is the name Anh.
      photo: form === 'exact' ? keyed('ảnh') : '',
      year: keyed('năm'),
      leader: keyed('trưởng đoàn'),
      culture: keyed('hóa'),
      more: keyed('thêm'),
      that: keyed('rằng'),
    },
    honorifics: phraseBook(
      titles.honorifics.map((phrase) => [phrase, phrase] as const),
      form,
    ),
    plurals: book(titles.plurals),
    notAnHonorific: book(titles.notAnHonorificBefore),
    ranks: book(titles.beforeName),
    degrees: book(titles.degrees),
    modifiers: book(titles.modifiers),
    departed: book(titles.departed),
    besideOffices: book(titles.besideOffices),
    heads: phraseBook(heads, form),
    ofSeveral: book(titles.ofSeveral),
    fillers: book(titles.fillers),
    parts: phraseBook(titles.parts.map(readPart), form),
    fields: book(titles.fields),
    alsoVerbs: book(titles.alsoVerbs),
    neverInBodies: book(titles.neverInBodies),
    joiners: book(titles.joiners),
    sameWords: phraseBook(
      titles.sameWords.map(([from = '', to = '']) => [from, keyed(to)] as const),
      form,
    ),
    chairing: book(titles.chairing),
    attending: book([...titles.attending, ...titles.leadingDelegation]),
    leadingDelegation: book(titles.leadingDelegation),
    accompanying: book(titles.accompanying),
    hosting: book(titles.hosting),
    speaking: book(titles.speaking),
    beforeVerb: book(titles.beforeVerb),
    namedAfter: book(names.namedAfter),
    inMemoryOf: book(names.inMemoryOf),
    unnamedSpeakers: book(titles.unnamedSpeakers),
    notActingAfter: book(titles.notActingAfter),
    glued: book(
      [...titles.gluedVerbs, ...titles.speaking, ...titles.chairing, ...titles.attending].filter((phrase) =>
        phrase.includes(' '),
      ),
    ),
    formerBehind: book(titles.formerBehind),
    termOfOffice: book(titles.termOfOffice),
    formerRow: book(titles.formerRow),
    institutionHeads: book(titles.institutionHeads),
    somebody: book(titles.somebody),
    someComrade: book(titles.someComrade),
    otherPeople: book(titles.otherPeople),
    envoys: book(titles.envoys),
    meeting: book(titles.meeting),
    residents: book(titles.residents),
    noActionAfter: book(titles.noActionAfter),
    askingOf: book(titles.askingOf),
    introducing: book(titles.introducing),
    notNames: book(names.notNames),
    surnames: keys(names.surnames.flatMap((line) => line.split(' '))),
    middles: keys([...names.femaleMiddle, ...names.maleMiddle]),
    femaleMiddles: keys(names.femaleMiddle),
    maleMiddles: keys(names.maleMiddle),
    neverOfficeholders: keys(names.neverOfficeholders),
    // Without marks Khối is the Khôi of many a name.
    neverInNames: keys(form === 'exact' ? names.neverInNames : []),
    formerProvinces: keys(names.formerProvinces),
    historical: keys(names.historical),
    papers: keys(names.papers),
  };
}

/**
 * The words by which people are found, for texts with or without marks; built once.
 *
 * @example peopleVocabulary('folded').surnames.has('nguyen') // true
 */
export const peopleVocabulary = perForm(build);
