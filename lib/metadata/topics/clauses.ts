import type { EvidenceSource } from '../../report/report';
import { canonical } from '../../text/normalise';
import { bylineParagraphs } from '../byline';
import type { Draft, MetadataContext, Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import { type KeyForm, type Word, wordsOf } from '../words';
import { phraseHits } from './phrase-index';
import { headingEnd, type Place, type Places, placeOf, placesOf } from './place-of-clause';
import { type Silence, silences } from './silence';
import { type PhraseMeaning, topicIndices } from './topic-table';

export interface ClauseHit {
  /** Its first word, counted in the paragraph. */
  readonly at: number;
  readonly meaning: PhraseMeaning;
  readonly silence: Silence | undefined;
  /** Offsets into the paragraph's canonical text. */
  readonly from: number;
  readonly to: number;
}

/** A paragraph, or a title that does not stand in the text (front matter, sidecar). */
export type ClauseSource =
  | { readonly paragraph: Paragraph }
  | { readonly title: string; readonly evidence: Exclude<EvidenceSource, 'text'> };

/** A piece of text up to a full stop or semicolon: what one thing is said in. */
export interface Clause {
  readonly source: ClauseSource;
  readonly place: Place;
  /** The first word of what is said, counted in the paragraph: of the clause, or of the directive in it. */
  readonly at: number;
  readonly words: number;
  readonly hits: readonly ClauseHit[];
}

/** A shorter first paragraph is a line of a letterhead, not the lead. */
const MIN_LEAD_WORDS = 10;
/** The lead says in two or three clauses what the report is about; a text in one paragraph is not all lead. */
const LEAD_CLAUSES = 3;
/** A line of the list of recipients that ends a formal paper. */
const MAX_RECIPIENT_WORDS = 25;
/** The recipients of a formal paper, before the text and after it: "Kính gửi: Phòng Nông nghiệp", "Nơi nhận:". */
const ADDRESS = /^[\s\-*_]*(?:kính gửi|kinh gui)(?!\p{L})/iu;
const RECIPIENTS = /^[\s\-*_]*(?:nơi nhận|noi nhan)(?!\p{L})/iu;
/** Surname, two names in the middle, given name; with the "Đường" that begins a sentence. */
const MAX_NAME_WORDS = 5;
/** A headline in capitals: they tell no name. */
const CAPITALS = /^\p{Lu}{2,}$/u;

/** The report's own clauses in order, with the phrases of the table that stand in them. */
export function clausesOf(context: MetadataContext, draft: Readonly<Draft>): readonly Clause[] {
  const form: KeyForm = draft.unmarked ? 'folded' : 'exact';
  const bylines = bylineParagraphs(context);
  const places = placesOf(draft);
  const clauses: Clause[] = [...titleOutside(draft, form)];
  let leadSeen = false;
  let recipients = false;
  for (const paragraph of context.paragraphs) {
    if (paragraph.boilerplate || bylines.has(paragraph.index)) continue;
    const words = paragraphWords(paragraph, form);
    recipients = (recipients && words.length <= MAX_RECIPIENT_WORDS) || RECIPIENTS.test(paragraph.canonical.text);
    if (recipients || ADDRESS.test(paragraph.canonical.text)) continue;
    const isLead: boolean = !leadSeen && words.length >= MIN_LEAD_WORDS && !places.title.has(paragraph.index);
    leadSeen ||= isLead;
    // One by one: a paragraph of a hundred thousand clauses is too much for one call.
    for (const clause of clausesIn(paragraph, words, form, places, isLead)) clauses.push(clause);
  }
  return clauses;
}

function clausesIn(
  paragraph: Paragraph,
  words: readonly Word[],
  form: KeyForm,
  places: Places,
  isLead: boolean,
): readonly Clause[] {
  const hits = hitsOf(words, form);
  const heading = headingEnd(words, paragraph.canonical.text);
  const clauses: Clause[] = [];
  let nextHit = 0;
  for (let at = 0; at < words.length; ) {
    const end = clauseEnd(words, at);
    const first = nextHit;
    while ((hits[nextHit]?.at ?? words.length) < end) nextHit += 1;
    const head = { heading: (hits[first]?.at ?? heading) < heading, lead: isLead && clauses.length < LEAD_CLAUSES };
    const stands = placeOf(paragraph, words, at, end, places, head);
    clauses.push({ source: { paragraph }, ...stands, words: end - at, hits: hits.slice(first, nextHit) });
    at = end;
  }
  return clauses;
}

function clauseEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && words[end]?.gap !== 'stop' && words[end]?.gap !== 'semicolon') end += 1;
  return end;
}

function hitsOf(words: readonly Word[], form: KeyForm): readonly ClauseHit[] {
  const silent = silences(words, form);
  const found = topicIndices(form)
    .flatMap((index) => [...phraseHits(words, index)])
    .filter(({ at, end }) => !endsName(words, at, end));
  found.sort((a, b) => a.at - b.at);
  return found.map(({ value, at, end }) => {
    const from = words[at]?.from ?? 0;
    return { meaning: value, silence: silent[at], at, from, to: words[end - 1]?.to ?? from };
  });
}

/** The "Văn Nghệ" of "đường Huỳnh Văn Nghệ": two words that end a run of capitals no longer than a person's name. */
function endsName(words: readonly Word[], at: number, end: number): boolean {
  if (end - at !== 2 || inRun(words, end)) return false;
  let from = at;
  while (end - from <= MAX_NAME_WORDS && inRun(words, from)) from -= 1;
  const length = end - from;
  const name = words.slice(from, end).every(({ text, capital }) => capital && !CAPITALS.test(text));
  return length > 2 && length <= MAX_NAME_WORDS && name;
}

/** A capital behind a capital, nothing but a space between. */
function inRun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.capital === true && word.gap === 'space' && words[at - 1]?.capital === true;
}

function* titleOutside({ title, titleEvidence: [said] }: Readonly<Draft>, form: KeyForm): Generator<Clause> {
  if (title === null || said === undefined || said.source === 'text') return;
  const { text } = canonical(title);
  const words = wordsOf(text, form);
  const source = { title: text, evidence: said.source };
  yield { source, place: 'title', at: 0, words: words.length, hits: hitsOf(words, form) };
}
