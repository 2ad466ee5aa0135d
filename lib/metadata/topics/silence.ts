import table from '../../../data/vocabulary/topics.json';
import { perForm } from '../per-form';
import { type PhraseBook, phraseSet } from '../phrase-book';
import { type KeyForm, type Word, wordKey } from '../words';
import { phraseHits } from './phrase-index';
import { formulaIndex } from './topic-table';

/**
 * Why the words of a paragraph name no topic: `attendance` silences every topic, `background` too where it is narrated,
 * the others all but the core ones.
 */
export type Silence = 'attendance' | 'background' | 'formula' | 'organisation';

/** "Tham dự lớp tập huấn … có": so many words may stand between who comes and who they are. */
const MAX_EVENT_WORDS = 12;
/** "Quản lý dự án và Phát triển quỹ đất": so many small words, the last of them "và", lead to the next capital. */
const MAX_JOINED_WORDS = 4;
/** "mặc dù nền kinh tế của thị xã vẫn phải chịu ảnh hưởng …": so many words may stand between the concession and the suffering. */
const MAX_CONCESSION_WORDS = 10;
const CAPITALS = /^\p{Lu}{2,}$/u;

interface Book {
  readonly organisations: PhraseBook<true>;
  readonly cues: PhraseBook<true>;
  readonly people: PhraseBook<true>;
  readonly openings: PhraseBook<true>;
  readonly suffered: PhraseBook<true>;
  readonly causes: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly and: string;
}

const bookOf = perForm((form): Book => {
  const of = (phrases: readonly string[]) => phraseSet(phrases, form);
  return {
    organisations: of(table.organisations),
    cues: of(table.attendance.cues),
    people: of(table.attendance.people),
    openings: of(table.background.openings),
    suffered: of(table.background.cues),
    causes: new Set(table.background.causes.map((word) => wordKey(word, form))),
    turns: new Set(table.background.turns.map((word) => wordKey(word, form))),
    links: new Set(table.attendance.links.map((word) => wordKey(word, form))),
    and: wordKey('và', form),
  };
});

/**
 * Which words of a paragraph belong to a list of attendees, to a sentence of form or to the name of an organisation
 * (Chi cục Thuế, Văn phòng đăng ký đất đai); undefined for all others. Linear.
 */
export function silences(words: readonly Word[], form: KeyForm): readonly (Silence | undefined)[] {
  const silent: (Silence | undefined)[] = new Array(words.length).fill(undefined);
  for (const { at, end } of phraseHits(words, formulaIndex(form))) silent.fill('formula', at, end);
  const book = bookOf(form);
  for (let at = 0; at < words.length; ) {
    const end = organisationEnd(words, at, book);
    // From the second word: a phrase of the table that begins with the first (trung tâm phục vụ hành chính công) is meant.
    if (end > at) silent.fill('organisation', at + 1, end);
    at = Math.max(end, at + 1);
  }
  for (let at = 0; at < words.length; at++) {
    const start = sufferedAt(words, at, book);
    if (start !== null) silent.fill('background', start, backgroundEnd(words, start, book));
  }
  for (let at = 0; at < words.length; ) {
    const start = attendeesAt(words, at, book);
    const end = start === null ? at + 1 : sentenceEnd(words, start);
    if (start !== null) silent.fill('attendance', start, end);
    at = end;
  }
  return silent;
}

/** Past the last capital of an organisation's name that begins at `at`; `at` where none does. */
function organisationEnd(words: readonly Word[], at: number, { organisations, and }: Book): number {
  const head = organisations.longest(words, at);
  const name = at + (head?.length ?? 0);
  // A headline in capitals has no capitals that mean anything.
  if (head === null || !opensName(words[name]) || CAPITALS.test(words[at]?.text ?? '')) return at;
  let last = name;
  for (let next = name + 1, small = 0; next < words.length; next++) {
    const { gap, capital, key } = words[next] ?? {};
    if (gap !== 'space' && gap !== 'comma' && gap !== 'dash') break;
    if (capital) {
      const joined = small <= 1 || words[next - 1]?.key === and;
      if (!joined) break;
      last = next;
      small = 0;
    } else {
      small += 1;
      if (gap !== 'space' || small > MAX_JOINED_WORDS || key === undefined) break;
    }
  }
  return last + 1;
}

function opensName(word: Word | undefined): boolean {
  return word?.capital === true && word.gap === 'space';
}

/** Where the people begin in "Dự hội nghị có các đồng chí …", "Cùng đi có lãnh đạo …"; null where nobody is listed. */
function attendeesAt(words: readonly Word[], at: number, book: Book): number | null {
  const cue = book.cues.longest(words, at);
  if (cue === null) return null;
  const from = at + cue.length;
  for (let next = from; next < Math.min(words.length, from + MAX_EVENT_WORDS); next++) {
    const word = words[next];
    if (word === undefined || word.gap === 'stop') return null;
    const linked = word.gap === 'colon' || book.links.has(words[next - 1]?.key ?? '');
    if (linked && (word.number || book.people.longest(words, next) !== null)) return next;
  }
  return null;
}

/**
 * Where the suffering begins in "dù chịu ảnh hưởng của dịch …", "mặc dù huyện còn chịu tác động nặng nề từ …": what a year
 * was like, told before what was done in it. "Hỗ trợ hộ chịu ảnh hưởng của dịch" opens with no concession.
 */
function sufferedAt(words: readonly Word[], at: number, { openings, suffered }: Book): number | null {
  const opening = openings.longest(words, at);
  if (opening === null) return null;
  const from = at + opening.length;
  for (let next = from; next < Math.min(words.length, from + MAX_CONCESSION_WORDS); next++) {
    const gap = words[next]?.gap;
    if (gap !== 'space' && gap !== 'dash') return null;
    if (suffered.longest(words, next) !== null) return next;
  }
  return null;
}

/** Up to the comma or the "nhưng"; "của thiên tai, dịch Covid-19" goes on behind the comma. */
function backgroundEnd(words: readonly Word[], from: number, { causes, turns }: Book): number {
  let end = from + 1;
  while (end < words.length) {
    const { gap, key } = words[end] ?? {};
    const goesOn = gap === 'space' || gap === 'dash' || (gap === 'comma' && causes.has(key ?? ''));
    if (!goesOn || turns.has(key ?? '')) break;
    end += 1;
  }
  return end;
}

function sentenceEnd(words: readonly Word[], from: number): number {
  let end = from + 1;
  while (end < words.length && words[end]?.gap !== 'stop') end += 1;
  return end;
}
