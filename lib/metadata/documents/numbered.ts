import { wordIndexAt } from '../word-index-at';
import type { Word } from '../words';
import { type Body, bodyBefore, readBody } from './body';
import { dateBefore, dateBehind } from './document-date';
import { fitsIssuer } from './fits-issuer';
import { type NumberForm, numberForms } from './number-form';
import { longestBefore } from './phrase-end';
import type { DocumentsVocabulary } from './vocabulary';

/** One citation by number; offsets into the canonical text of its paragraph. */
export interface NumberedCitation extends NumberForm {
  /** The word before the number; null where none stands there. */
  readonly kindWord: string | null;
  readonly body: Body | null;
  readonly date: string | null;
  /** Index of the word that begins the citation with its kind: "Nghị quyết số …". */
  readonly firstWord: number;
}

interface Lead {
  readonly kindWord: string | null;
  /** "số" stands before the number. */
  readonly said: boolean;
  readonly body: Body | null;
  readonly firstWord: number;
}

/** The word that stands before a citation joins it to what is before: space, a bracket, a quotation mark, ** of Markdown. */
const JOINS: ReadonlySet<Word['gap']> = new Set(['space', 'open', 'quote', 'colon', 'other']);

/**
 * Every citation by number of a paragraph, with the kind, issuer and date that its words give.
 *
 * @example numberedCitations('Chỉ thị số 19-CT/TW ngày 18/11/2022', words, vocabulary)[0]?.date // '2022-11-18'
 */
export function numberedCitations(
  text: string,
  words: readonly Word[],
  vocabulary: DocumentsVocabulary,
): readonly NumberedCitation[] {
  const found: NumberedCitation[] = [];
  for (const form of numberForms(text)) {
    const at = wordIndexAt(words, form.from);
    const lead = leadOf(text, words, at, vocabulary);
    if (!isSure(form, lead)) continue;
    found.push(read(text, words, form, lead, found.at(-1)?.date ?? null, vocabulary));
  }
  return shareInLists(words, found, vocabulary);
}

function isSure({ needs, issuer }: NumberForm, { kindWord, said }: Lead): boolean {
  if (needs === 'nothing') return true;
  if (needs === 'kind') return kindWord !== null;
  return kindWord !== null || said || issuer.level !== null;
}

function leadOf(text: string, words: readonly Word[], at: number, vocabulary: DocumentsVocabulary): Lead {
  const { kinds, is } = vocabulary;
  let first = at;
  const said = JOINS.has(words[first]?.gap ?? 'start') && is(words[first - 1]?.key, 'số');
  if (said) first -= 1;
  const none: Lead = { kindWord: null, said, body: null, firstWord: first };
  if (!JOINS.has(words[first]?.gap ?? 'start')) return none;
  // "Nghị quyết chuyên đề số 05-NQ/HU"
  if (is(words[first - 1]?.key, 'đề') && is(words[first - 2]?.key, 'chuyên')) first -= 2;
  const kind = longestBefore(kinds, words, first);
  if (kind !== null) return { ...none, kindWord: kind.value.name, firstWord: first - kind.length };
  // "Quyết định của Thủ tướng Chính phủ số 1719/QĐ-TTg"
  const body = said ? bodyBefore(text, words, first, vocabulary) : null;
  if (body === null || !is(words[body.from - 1]?.key, 'của')) return none;
  const before = longestBefore(kinds, words, body.from - 1);
  if (before === null) return none;
  return { kindWord: before.value.name, said, body, firstWord: body.from - 1 - before.length };
}

/** Closing marks between the number and what belongs to it: "(số 10-NQ/TU) của", "**…-NQ/HU** của". */
const CLOSING = /^[)\]”"*]{0,3}/u;

function read(
  text: string,
  words: readonly Word[],
  form: NumberForm,
  lead: Lead,
  previous: string | null,
  vocabulary: DocumentsVocabulary,
): NumberedCitation {
  const closing = CLOSING.exec(text.slice(form.to, form.to + 4))?.[0].length ?? 0;
  const behind = dateBehind(text, form.to + closing, vocabulary.form, previous, false);
  const said = issuerBehind(text, words, behind?.to ?? form.to, vocabulary);
  const fitting = [lead.body, said].find((body) => body !== null && fitsIssuer(form, body)) ?? null;
  const afterBody = said === null ? null : (words[said.to - 1]?.to ?? null);
  const later =
    behind === null && afterBody !== null && fitting === said
      ? dateBehind(text, afterBody, vocabulary.form, previous, true)
      : null;
  const issued = issuedBefore(text, words, lead.firstWord, vocabulary);
  const body = fitting ?? (issued !== null && fitsIssuer(form, issued) ? issued : null);
  const before =
    issued !== null && body !== null && fitsIssuer(form, issued)
      ? dateBefore(text, words[issued.from]?.from ?? 0, vocabulary.form)
      : null;
  const { firstWord } = lead;
  // "Văn bản số 12/KH-UBND" says less than the letters.
  const kindWord = lead.kindWord === 'Văn bản' ? (form.kind?.[form.family] ?? lead.kindWord) : lead.kindWord;
  const { from, to, number, value, kind, issuer, family, needs } = form;
  const date = behind?.value ?? later?.value ?? before;
  return { from, to, number, value, kind, issuer, family, needs, kindWord, body, date, firstWord };
}

/** "của Ban Thường vụ Huyện ủy", ", của Tỉnh ủy", "do UBND tỉnh ban hành" right behind. */
function issuerBehind(
  text: string,
  words: readonly Word[],
  offset: number,
  vocabulary: DocumentsVocabulary,
): Body | null {
  const at = wordIndexAt(words, offset);
  const gap = words[at]?.gap;
  if (gap !== 'space' && gap !== 'comma' && gap !== 'close' && gap !== 'other' && gap !== 'quote') return null;
  const key = words[at]?.key;
  if (vocabulary.is(key, 'của')) return readBody(text, words, at + 1, vocabulary);
  if (!vocabulary.is(key, 'do')) return null;
  const body = readBody(text, words, at + 1, vocabulary);
  return body !== null && isIssued(words, body.to, vocabulary) ? body : null;
}

function isIssued(words: readonly Word[], at: number, { is }: DocumentsVocabulary): boolean {
  return is(words[at]?.key, 'ban') && is(words[at + 1]?.key, 'hành') && words[at]?.gap === 'space';
}

/** Small words between the body and its verb, the one nearest to the verb first: "đã kịp thời ký ban hành". */
const BEFORE_VERB = ['ký', 'kịp thời', 'tiếp tục', 'cũng', 'mới', 'vừa', 'đã'];

/** "HĐND tỉnh ban hành (thông qua) | Nghị quyết số …": the body before the verb that stands right before the citation. */
function issuedBefore(
  text: string,
  words: readonly Word[],
  firstWord: number,
  vocabulary: DocumentsVocabulary,
): Body | null {
  const { is } = vocabulary;
  if (words[firstWord]?.gap !== 'space') return null;
  let at = firstWord;
  if (is(words[at - 1]?.key, 'các')) at -= 1;
  const passed = is(words[at - 2]?.key, 'thông') && is(words[at - 1]?.key, 'qua') && words[at - 1]?.gap === 'space';
  if (!passed && !isIssued(words, at - 2, vocabulary)) return null;
  at -= 2;
  for (const each of BEFORE_VERB) {
    const parts = each.split(' ');
    if (parts.every((part, i) => is(words[at - parts.length + i]?.key, part))) at -= parts.length;
  }
  return bodyBefore(text, words, at, vocabulary);
}

const MOST_BETWEEN = 14;

/**
 * "các Quy định số 37-QĐ/TW, 41-QĐ/TW", "Quyết định số 318/QĐ-TTg và 319/QĐ-TTg của Thủ tướng Chính phủ": one word for all, one
 * issuer for all who sign with the same letters.
 */
function shareInLists(
  words: readonly Word[],
  found: readonly NumberedCitation[],
  vocabulary: DocumentsVocabulary,
): readonly NumberedCitation[] {
  const shared = [...found];
  const joined = (i: number) => {
    const [a, b] = [shared[i - 1], shared[i]];
    return a !== undefined && b !== undefined && inOneList(words, a, b, vocabulary) ? ([a, b] as const) : null;
  };
  for (let i = 1; i < shared.length; i++) {
    const pair = joined(i);
    if (pair === null) continue;
    const [a, b] = pair;
    if (b.kindWord === null && a.kind?.code === b.kind?.code) shared[i] = { ...b, kindWord: a.kindWord };
  }
  for (let i = shared.length - 1; i > 0; i--) {
    const pair = joined(i);
    if (pair === null) continue;
    const [a, b] = pair;
    if (a.body === null && a.issuer.code === b.issuer.code) shared[i - 1] = { ...a, body: b.body };
  }
  return shared;
}

/** Only small words, kinds and a date stand between them. */
function inOneList(
  words: readonly Word[],
  a: NumberedCitation,
  b: NumberedCitation,
  { is, kinds }: DocumentsVocabulary,
): boolean {
  const to = wordIndexAt(words, b.from);
  let at = wordIndexAt(words, a.to);
  if (to - at > MOST_BETWEEN) return false;
  while (at < to) {
    const word = words[at];
    const small =
      word?.number || ['và', 'số', 'ngày', 'tháng', 'năm', 'cùng', 'các'].some((each) => is(word?.key, each));
    const length = small ? 1 : kinds.longest(words, at)?.length;
    if (word === undefined || length === undefined || word.gap === 'stop') return false;
    at += length;
  }
  return words[to]?.gap !== 'stop' && words[to]?.gap !== 'semicolon';
}
