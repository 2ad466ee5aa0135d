import { paragraphWords } from '../paragraph-words';
import { hasPhrase } from './guards';
import type { Lexicon } from './lexicon';
import type { Mention } from './mention';
import { isProminent, type Ranked } from './weight';

/** A delegation of one district calls on another one. */
export interface Visit {
  /** The visitor as the title's subject: "Đoàn công tác huyện A học tập …"; null where the title speaks otherwise. */
  readonly subject: Mention | null;
  /** Mentions of the delegation's district. */
  readonly guests: readonly Mention[];
}

/**
 * The visit that the text tells in title or lead, null where it tells none. The host is named more often than the
 * visitor (who received them, what they saw), so counting would give the visitor's report to the host.
 *
 * @example "Đoàn công tác huyện Mai Châu học tập kinh nghiệm tại huyện Vân Hồ" → subject: huyện Mai Châu
 */
export function visitOf(mentions: readonly Mention[], lexicon: Lexicon): Visit | null {
  const districts = mentions.filter((mention) => mention.level === 'district' && mention.types.length > 0);
  const guests = districts.filter((mention) => mention.guard === 'passing' && mention.zone !== 'body');
  const subject = districts.find((mention) => isVisitingSubject(mention, lexicon)) ?? null;
  const others = subject === null ? [] : districts.filter(({ key }) => key !== subject.key);
  // "Huyện ủy A thăm, tặng quà …" with no other district is a day's work; what the portal names goes before all.
  const visited = others.some((mention) => !mention.list) && !others.some(({ zone }) => zone === 'portal');
  if (subject !== null && visited) return { subject, guests };
  return guests.length > 0 ? { subject: null, guests } : null;
}

/** The leader is no guest and stands in title, letterhead or portal: the host tells of the visit. */
export function isHostsReport({ mentions }: Ranked<unknown>, { guests }: Visit): boolean {
  const isGuest = mentions.some((mention) => guests.includes(mention));
  return (
    isGuest ||
    (isProminent(mentions) && mentions.some(({ zone, guard }) => zone !== 'lead' && zone !== 'body' && guard === null))
  );
}

/** "Đoàn công tác …", "UBND …", "Lãnh đạo …": what may stand before the unit that a title begins with. */
const OPENERS = ['guests', 'bodies', 'officeFillers'] as const;

/** First in the title, but for the delegation and the body; a verb of visiting and none of welcoming behind. */
function isVisitingSubject({ paragraph, zone, guard, list, from, to }: Mention, lexicon: Lexicon): boolean {
  if (zone !== 'title' || guard === 'elsewhere' || list) return false;
  const words = paragraphWords(paragraph, lexicon.form);
  let at = 0;
  for (let word = words[at]; word !== undefined && word.from < from; word = words[at]) {
    const found = OPENERS.map((book) => lexicon.book(book).longest(words, at)).find((each) => each !== null) ?? null;
    if (found === null) return false;
    at += found.length;
  }
  while (at < words.length && (words[at]?.from ?? 0) < to) at++;
  return (
    hasPhrase('visits', words, at, words.length, lexicon) && !hasPhrase('welcomes', words, at, words.length, lexicon)
  );
}
