import { isRecord } from '../../report/is-record';
import { type Span, STATEMENT_KINDS, type Statement, type StatementKind } from '../../report/report';
import type { Draft } from '../context';
import { otherEvidence } from '../evidence';
import { choiceAt, countAt, indexAt, type Read, textAt, warnUnknown } from './fields';
import { choosePlace, findText, likeText } from './find-text';
import { listAround } from './list-around';
import { changeList, readListChange } from './list-change';
import { RULE, type ValueReader } from './overlay';
import { type GivenSpeaker, readSpeaker } from './read-speaker';
import { dateOf } from './read-times';
import type { Reading } from './reading';
import { relist } from './relist';
import { asText, shown, under, type Written } from './written';

/** `undefined` is what nobody wrote: it stays as the machine read it; null takes it away. */
interface Given {
  readonly kind: StatementKind;
  readonly span: Span;
  readonly speaker: GivenSpeaker | null | undefined;
  readonly addressee: string | null | undefined;
  readonly due: string | null | undefined;
  readonly number: number | undefined;
  readonly manner: Statement['manner'] | undefined;
  readonly marker: string | null | undefined;
  readonly verb: string | null | undefined;
}

/** Which statements go: those that have the words, or those at a place. */
interface Pick {
  readonly words: string | null;
  readonly number: number | undefined;
  readonly paragraph: number | undefined;
  readonly kind: StatementKind | undefined;
  readonly taken: Taken;
}

/** What a number meant when it was first looked for: the numbers that are left are made anew. */
interface Taken {
  draft: Readonly<Draft> | null;
  readonly places: Set<string>;
}

const taken = (): Taken => ({ draft: null, places: new Set() });

/**
 * A list of { kind, text, speaker, addressee, due, number }, or { add, remove }. `text` must stand in the report to the
 * letter; it gives the place. A statement that the machine has over the same words, of the same kind, is the one meant.
 */
export const readStatements: ValueReader = (written, reading) => {
  const missing = 'máy không đọc thấy ý kiến này, không có gì để bỏ.';
  const change = readListChange(written, { given: readOne, pick: readPick, keyOf: placeKey, missing }, reading);
  if (change === null) return null;
  return (draft) => {
    const statements = changeList(draft.statements, change, {
      make: (given, found) => statement(given, found, draft, reading),
      isSame: (item, given) => item.kind === given.kind && coverSame(item, given.span),
      isPicked: (item, pick) => isPicked(item, pick, draft),
    });
    return relist(statements, draft.directiveLists);
  };
};

const placeKey = ({ kind, span }: Given) => `${kind} ${span.paragraph} ${span.start}`;

const PARTS = {
  known: ['kind', 'text', 'speaker', 'addressee', 'due', 'number', 'manner', 'marker', 'verb', 'paragraph'],
  ignored: ['start', 'end', 'attribution', 'list'],
};

function readOne(item: Written, reading: Reading): Given | null {
  if (!isRecord(item.value)) return reading.refuse(item, NEEDED);
  warnUnknown(item, PARTS, reading);
  const span = spanOf(item, reading);
  const kind = choiceAt(item, 'kind', STATEMENT_KINDS, reading);
  const speaker = readSpeaker(under(item, 'speaker'), reading);
  const addressee = orNull(item, 'addressee', reading);
  const dueAt = under(item, 'due');
  const due = dueAt === undefined ? undefined : dueAt.value === null ? null : dateOf(dueAt, reading)?.value;
  const dueRefused = dueAt !== undefined && dueAt.value !== null && due === undefined;
  const number = countAt(item, 'number', reading);
  const manner = choiceAt(item, 'manner', ['direct', 'reported'], reading);
  const marker = orNull(item, 'marker', reading);
  const verb = orNull(item, 'verb', reading);
  if (kind === undefined) return reading.refuse(item, NEEDED);
  if (span === null || kind === null || number === null || manner === null || dueRefused) return null;
  if (speaker === 'refused' || addressee === 'refused' || marker === 'refused' || verb === 'refused') return null;
  return { kind, span, speaker, addressee, due, number, manner, marker, verb };
}

const NEEDED = 'mỗi ý kiến cần “kind” (directive: chỉ đạo, quote: trích dẫn) và “text” đúng nguyên văn.';

/** A text, null where null was written, undefined where nothing was. */
function orNull(item: Written, key: string, reading: Reading): string | null | undefined | 'refused' {
  if (under(item, key)?.value === null) return null;
  const read: Read<string> = textAt(item, key, reading);
  return read === null ? 'refused' : read;
}

function spanOf(item: Written, reading: Reading): Span | null {
  const text = textAt(item, 'text', reading);
  const paragraph = indexAt(item, 'paragraph', reading);
  const start = under(item, 'start')?.value;
  if (text === null || paragraph === null) return null;
  if (text === undefined) return reading.refuse(item, NEEDED);
  const hint = { paragraph, start: typeof start === 'number' ? start : undefined };
  const found = choosePlace(findText(text, reading.paragraphs), hint);
  if (found !== undefined) return found;
  const like = likeText(text, reading.paragraphs);
  const next = like === null ? 'Hãy chép nguyên văn từ báo cáo, trong một đoạn.' : `Báo cáo viết: “${like}”.`;
  return reading.refuse(under(item, 'text') ?? item, `không thấy “${shown(text)}” trong báo cáo. ${next}`);
}

function readPick(item: Written, reading: Reading): Pick | null {
  const words = asText(item.value);
  if (words !== null) return { words, number: undefined, paragraph: undefined, kind: undefined, taken: taken() };
  if (isRecord(item.value)) warnUnknown(item, PARTS, reading);
  const text = textAt(item, 'text', reading);
  const number = countAt(item, 'number', reading);
  const paragraph = indexAt(item, 'paragraph', reading);
  const kind = choiceAt(item, 'kind', STATEMENT_KINDS, reading);
  if (text === null || number === null || paragraph === null || kind === null) return null;
  if (text === undefined && number === undefined && paragraph === undefined) {
    return reading.refuse(item, 'hãy cho biết ý kiến nào: “number” và “paragraph”, hoặc vài chữ trong “text”.');
  }
  return { words: text ?? null, number, paragraph, kind, taken: taken() };
}

const letters = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function isPicked(item: Statement, pick: Pick, draft: Readonly<Draft>): boolean {
  if (pick.number === undefined) return isMeant(item, pick);
  const place = `${item.kind} ${item.paragraph} ${item.start}`;
  if (pick.taken.draft !== null && pick.taken.draft !== draft) return pick.taken.places.has(place);
  if (!isMeant(item, pick)) return false;
  pick.taken.draft = draft;
  pick.taken.places.add(place);
  return true;
}

function isMeant(item: Statement, { words, number, paragraph, kind }: Pick): boolean {
  return (
    (words === null || letters(item.text).includes(letters(words))) &&
    (number === undefined || item.number === number) &&
    (paragraph === undefined || item.paragraph === paragraph) &&
    (kind === undefined || item.kind === kind)
  );
}

/** More than half of the longer one is of both. */
function coverSame(one: Span, other: Span): boolean {
  if (one.paragraph !== other.paragraph) return false;
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common * 2 > Math.max(one.end - one.start, other.end - other.start);
}

function statement(
  given: Given,
  found: Statement | undefined,
  draft: Readonly<Draft>,
  { source, paragraphs }: Reading,
): Statement {
  const { paragraph, start, end } = given.span;
  const around = found === undefined && given.kind === 'directive' ? listAround(given.span, draft) : null;
  const told = given.speaker === undefined ? undefined : (given.speaker?.resolve(draft) ?? null);
  // What stands in a list is said by whoever gives the list, unless somebody wrote otherwise.
  const inList = around !== null && (told === undefined || told?.slug === around.list.speaker?.slug) ? around : null;
  const speaker = told === undefined ? ((found ?? inList?.list)?.speaker ?? null) : told;
  const byHand = speaker === null ? null : otherEvidence(source, speaker.name, RULE);
  const pick = <T>(value: T | undefined, other: T | undefined, none: T): T =>
    value === undefined ? (other ?? none) : value;
  return {
    kind: given.kind,
    manner: given.manner ?? found?.manner ?? 'reported',
    number: given.kind === 'quote' ? null : (given.number ?? found?.number ?? null),
    marker: pick(given.marker, found?.marker, null),
    text: paragraphs[paragraph]?.original.slice(start, end) ?? '',
    paragraph,
    start,
    end,
    speaker,
    attribution: given.speaker === undefined ? ((found ?? inList)?.attribution ?? null) : byHand,
    verb: pick(given.verb, found?.verb ?? inList?.list.verb, null),
    addressee: pick(given.addressee, found?.addressee ?? inList?.list.addressee, null),
    due: pick(given.due, found?.due, null),
    list: found?.list ?? (given.addressee === undefined ? (inList?.index ?? null) : null),
  };
}
