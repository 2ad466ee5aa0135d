import { firstIndex } from '../../text/first-index';
import { wordIndexAt } from '../word-index-at';
import { behindMention } from './acts';
import type { Builder } from './builder';
import { citesOthers } from './citation';
import type { Line } from './line';
import type { Quotation } from './quotations';
import type { Sentence } from './sentences';
import { beginsClause, type Subject, subjectAt } from './subject';
import { verbText, voice } from './voice';

/** Shorter strings between quotation marks are slogans and names (DOSSIER 2.8). */
const MIN_WORDS = 8;
/** Words between a subject and its verb, and between the verb and the quotation. */
const REACH = 24;
/** What may stand between a verb of speech and the words said: a colon, a comma, "rằng" is a word. */
const LEADS = /^[*_\s]*[:,]?\s*[-–—]?\s*$/;
/** Between the closing mark and who said it: "”, ông Nam nói", "” - bà Hoa cho biết". */
const FOLLOWS = /^[*_\s]*[,.]?\s*[-–—]?\s*$/;

interface Saying {
  readonly subject: Subject;
  readonly attributionTo: number;
  readonly verb: string;
  /** Somebody else is cited: nobody is quoted. */
  readonly cited?: boolean;
}

/** Speech between quotation marks, with who said it. Gives the sentences that hold some: they are not reported again. */
export function readDirectQuotes(line: Line, builder: Builder): ReadonlySet<number> {
  const holders = new Set<number>();
  for (const quotation of line.quotations) {
    const range = wordsWithin(line, quotation);
    if (range === null || range.to - range.from < MIN_WORDS) continue;
    const index = sentenceOf(line, range.from);
    const sentence = line.sentences[index];
    if (sentence === undefined) continue;
    const saying =
      saidAfter(line, range.to, quotation, sentence) ??
      saidBefore(line, range.from, quotation, sentence) ??
      accordingTo(line, range.from, quotation, sentence);
    if (saying === null) continue;
    holders.add(index);
    if (saying.cited === true) continue;
    const said = voice(line, saying.subject, saying.attributionTo, saying.verb);
    builder.quote(line, quotation.from + 1, quotation.to - 1, 'direct', said);
  }
  return holders;
}

function wordsWithin({ words }: Line, { from, to }: Quotation): { from: number; to: number } | null {
  const first = wordIndexAt(words, from);
  const last = wordIndexAt(words, to);
  return last > first ? { from: first, to: last } : null;
}

function sentenceOf({ sentences }: Line, word: number): number {
  return firstIndex(sentences.length, (index) => (sentences[index]?.to ?? Infinity) > word);
}

/** “…”, ông Nam nói. */
function saidAfter(line: Line, at: number, { to }: Quotation, sentence: Sentence): Saying | null {
  const { words, text } = line;
  const word = words[at];
  if (word === undefined || at >= sentence.to || !FOLLOWS.test(text.slice(to, word.from))) return null;
  const subject = subjectAt(line, at, sentence.to);
  return subject === null || subject.kind === 'body' ? null : saying(line, subject, sentence.to);
}

/** Ông Nam nói: “…”; the last subject before the quotation whose verb leads up to it. */
function saidBefore(line: Line, at: number, { from }: Quotation, sentence: Sentence): Saying | null {
  const { words, text } = line;
  const before = words[at - 1];
  if (before === undefined || at <= sentence.from) return null;
  const lead = text.slice(before.to, from);
  const that = line.speech.that.longest(words, at - 1) !== null;
  if (!LEADS.test(lead) || !(lead.includes(':') || lead.includes(',') || that)) return null;
  let last: Saying | null = null;
  let start = Math.max(sentence.from, at - 4 * REACH);
  while (start < at) {
    const subject = beginsClause(line, start, sentence.from) ? subjectAt(line, start, at) : null;
    if (subject === null || subject.kind === 'body') {
      start = Math.max(start + 1, behindMention(line, start));
      continue;
    }
    const found = saying(line, subject, at);
    // A comma leads to a quotation only right behind the verb: "cho biết, “…”".
    last = found !== null && (lead.includes(':') || that || found.verbTo >= at - 1) ? found : null;
    if (last !== null && found !== null) last = { ...last, cited: citesOthers(line, found.verbTo, at) };
    start = Math.max(subject.to, start + 1);
  }
  return last;
}

/** "Theo đồng chí Nam, Phó Bí thư Huyện ủy: “…”": no verb, a colon alone. */
function accordingTo(line: Line, at: number, { from }: Quotation, sentence: Sentence): Saying | null {
  const { words, text, speech } = line;
  const theo = speech.theo.longest(words, sentence.from);
  if (theo === null || !/^\s*:\s*$/.test(text.slice(words[at - 1]?.to, from))) return null;
  const subject = subjectAt(line, sentence.from + theo.length, at);
  if (subject === null || subject.kind === 'body' || at - subject.to > REACH) return null;
  for (let word = subject.to; word < at; word++) if (words[word]?.gap === 'colon' || line.people.has(word)) return null;
  const verb = verbText(line, sentence.from, sentence.from + theo.length);
  return { subject, attributionTo: subject.kind === 'person' ? subject.to : at, verb };
}

/** The first verb of speech behind a subject. */
function saying(line: Line, subject: Subject, to: number): (Saying & { readonly verbTo: number }) | null {
  const { words, speech } = line;
  for (let at = subject.to; at < Math.min(to, subject.to + REACH); at++) {
    const word = words[at];
    if (word === undefined || word.gap === 'stop' || word.gap === 'semicolon') return null;
    if (subject.pronoun && at > subject.to + 4) return null;
    if (word.capital || (at > subject.to && line.people.has(at))) continue;
    const verb = speech.verbs.longest(words, at);
    if (verb === null) continue;
    const text = verbText(line, at, at + verb.length);
    return {
      subject,
      attributionTo: subject.kind === 'person' ? subject.to : at,
      verb: text,
      verbTo: at + verb.length,
    };
  }
  return null;
}
