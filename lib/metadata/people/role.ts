import type { OfficeholderRole } from '../../report/report';
import type { Word } from '../words';
import { MENTION_RULES, type Mention } from './mention';
import { skipHigherUnits } from './title-list';
import type { PeopleVocabulary } from './vocabulary';

/** A verb farther from the name, or from the word that introduces it, belongs to somebody else. */
const REACH = 7;
/** The longest list of people behind one verb, in words; beyond it nothing is looked for. */
const MAX_LIST = 600;

/**
 * What the sentence says that somebody does: the verb right behind the mention, else the nearest one before it
 * ("Chủ trì hội nghị có đồng chí …"). Of the verbs behind, chairing counts most.
 */
export function roleOf(mention: Mention, words: readonly Word[], vocabulary: PeopleVocabulary): OfficeholderRole {
  if (mention.rule === MENTION_RULES.G8) return 'spoke';
  // "Cử tri đề nghị Chủ tịch UBND huyện A chỉ đạo …": he is the one who is asked.
  const asked = words[mention.from]?.gap === 'space' && vocabulary.askingOf.endsBefore(words, mention.from) !== null;
  if (asked) return 'mentioned';
  const behind = roleBehind(mention, words, vocabulary);
  // "Theo ông A, Chủ tịch UBND xã B, …": what follows is what he says.
  if (behind === null && isSource(mention, words, vocabulary)) return 'spoke';
  return behind ?? roleBefore(mention, words, vocabulary) ?? 'mentioned';
}

/** "Theo" right before somebody who is named, at the beginning of a clause; "theo chỉ đạo của …" is not that. */
function isSource(mention: Mention, words: readonly Word[], { small }: PeopleVocabulary): boolean {
  const before = words[mention.from - 1];
  if (before?.key !== small.accordingTo || words[mention.from]?.gap !== 'space' || mention.name === null) return false;
  return before.capital || before.gap === 'comma' || before.gap === 'quote';
}

function roleAt(words: readonly Word[], at: number, vocabulary: PeopleVocabulary): OfficeholderRole | null {
  if (vocabulary.chairing.longest(words, at) !== null) return 'chaired';
  if (vocabulary.speaking.longest(words, at) !== null) return 'spoke';
  return vocabulary.attending.longest(words, at) !== null ? 'attended' : null;
}

/** A row of people shares the verb at its end: "A, Bí thư Huyện ủy; B, Phó Bí thư chủ trì hội nghị". */
function roleBehind(mention: Mention, words: readonly Word[], vocabulary: PeopleVocabulary): OfficeholderRole | null {
  let capitals = false;
  // "Chủ tịch UBND phường An Hòa, quận Ninh Kiều nói": the unit above is no other person.
  const end = mention.titles.length === 0 ? mention.to : skipHigherUnits(words, mention.to, vocabulary);
  // "đồng chí B, Phó Bí thư và đồng chí C, Chủ tịch UBND huyện tham dự": the verb of the second is that of both.
  const { and } = vocabulary.small;
  const pair = words[end]?.key === and && vocabulary.honorifics.longest(words, end + 1) !== null;
  for (let at = end; at < Math.min(words.length, end + REACH * 3); at++) {
    const word = words[at];
    if (word === undefined || word.gap === 'stop') return null;
    // "…; tham dự có": a small word behind a semicolon begins what others do, unless it addresses the next person.
    if (word.gap === 'semicolon' && !word.capital && vocabulary.honorifics.longest(words, at) === null) return null;
    if (word.capital) capitals = true;
    if (at - end >= REACH && !capitals) return null;
    const undergone = word.gap === 'space' && vocabulary.noActionAfter.endsBefore(words, at) !== null;
    const role = word.capital || undergone ? null : roleAt(words, at, vocabulary);
    if (role === 'attended' && speaksToo(words, at, vocabulary)) return capitals ? null : 'spoke';
    if (role !== null) return capitals && role !== 'chaired' && !(role === 'attended' && pair) ? null : role;
  }
  return null;
}

/** "dự và phát biểu", "tham dự, chỉ đạo": whoever came to speak has spoken. */
function speaksToo(words: readonly Word[], at: number, { attending, speaking, small }: PeopleVocabulary): boolean {
  const end = at + (attending.longest(words, at)?.length ?? 0);
  if (words[end - 1]?.key !== small.present) return false;
  const joined = words[end]?.gap === 'space' && words[end]?.key === small.and;
  if (!joined && words[end]?.gap !== 'comma') return false;
  return speaking.longest(words, joined ? end + 1 : end) !== null;
}

/**
 * "Chủ trì hội nghị có đồng chí …", "Tới dự có: …": a word that introduces people, or a colon, stands soon behind the
 * verb. What somebody else said before is no role of the next one.
 */
function roleBefore(mention: Mention, words: readonly Word[], vocabulary: PeopleVocabulary): OfficeholderRole | null {
  let introduced = mention.from;
  for (let at = mention.from; at >= Math.max(0, mention.from - MAX_LIST); at--) {
    const word = words[at];
    if (word?.gap === 'colon' || vocabulary.introducing.longest(words, at) !== null) introduced = at;
    const told = introduced < mention.from || words[introduced]?.gap === 'colon';
    // Looked up last: a row of people may be long, and most of its words are far from what introduces them.
    const role = at < mention.from && told && introduced - at <= REACH ? roleAt(words, at, vocabulary) : null;
    if (role !== null && role !== 'spoke') return role;
    if (word === undefined || word.gap === 'stop' || word.gap === 'start') return null;
  }
  return null;
}
