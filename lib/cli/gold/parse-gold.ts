import { isRecord } from '../../report/is-record';
import type {
  Denials,
  Gold,
  GoldDirective,
  GoldDocument,
  GoldIndicator,
  GoldPerson,
  GoldQuote,
  GoldSpan,
} from './gold';
import { at, has, type Json, listOf, numberOf, textOf, textsOf, wrong } from './json';

export interface ParsedGold {
  /** Null where it does not even say which report it is about. */
  readonly gold: Gold | null;
  /** Vietnamese: pieces that are not what they should be; these are not scored. */
  readonly problems: readonly string[];
}

/**
 * Reads hand-made metadata, everything but `file` optional.
 *
 * @param value parsed JSON
 * @example parseGold({ file: 'a.txt', province: { value: 'Lai Châu' } }).gold?.province // 'Lai Châu'
 */
export function parseGold(value: unknown): ParsedGold {
  const problems: string[] = [];
  const root: Json = { value, path: '', problems };
  const file = textOf(at(root, 'file'));
  if (file === null) return { gold: null, problems: [...problems, 'thiếu “file”: tên tệp báo cáo.'] };
  const list = <T>(key: string, read: (item: Json) => T | null): readonly T[] | null =>
    at(root, key) !== null ? listOf(at(root, key)).flatMap((item) => read(item) ?? []) : null;
  const gold: Gold = {
    file,
    title: valueAt(root, 'title'),
    province: valueAt(root, 'province'),
    district: valueAt(root, 'district'),
    commune: valueAt(root, 'commune'),
    communes: list('communes', communeOf),
    date: dateOf(root),
    period: periodOf(root),
    people: list('officeholders', personOf),
    authors: namesAt(root, 'byline', 'value'),
    photographers: namesAt(root, 'byline', 'photo'),
    documents: list('citedDocuments', documentOf),
    directives: list('directives', directiveOf),
    quotes: list('quotes', quoteOf),
    indicators: list('indicators', indicatorOf),
    topics: topicsOf(at(root, 'topics')),
    denied: denialsOf(root),
  };
  return { gold, problems };
}

/** "title": { "value": … }, or the value alone. */
function valueAt(root: Json, key: string): string | null | undefined {
  if (!has(root, key)) return undefined;
  const json = at(root, key);
  return textOf(json !== null && isRecord(json.value) ? at(json, 'value') : json);
}

/** A report without a day has the year of its period, as the interface gives it. */
function dateOf(root: Json): string | null | undefined {
  const value = valueAt(root, 'reportDate');
  const json = at(root, 'reportDate');
  if (value !== null || json === null) return value;
  const year = numberOf(at(json, 'yearFacet'));
  return year === null ? null : String(year);
}

function periodOf(root: Json): Gold['period'] {
  if (!has(root, 'periodCovered')) return undefined;
  const json = at(root, 'periodCovered');
  const from = json && textOf(at(json, 'from'));
  const to = json && textOf(at(json, 'to'));
  return from === null || to === null ? null : { from, to };
}

/** One name, a list of names, or null for none; null for what the gold does not speak of. */
function namesAt(root: Json, key: string, part: string): readonly string[] | null {
  const json = at(root, key);
  if (json === null) return null;
  const names = at(json, part);
  return names !== null && Array.isArray(names.value)
    ? textsOf(names)
    : [textOf(names)].filter((name) => name !== null);
}

function communeOf(item: Json): string | null {
  const name = textOf(at(item, 'name'));
  const type = textOf(at(item, 'type'));
  return name === null ? null : type === null ? name : `${type} ${name}`;
}

function spanOf(item: Json): GoldSpan | null {
  const text = textOf(at(item, 'text'));
  const start = numberOf(at(item, 'start'));
  const end = numberOf(at(item, 'end'));
  if (text === null || start === null || end === null) return wrong(item, 'đoạn có “text”, “start”, “end”');
  return { text, start, end };
}

const spansAt = (json: Json, key: string) => listOf(at(json, key)).flatMap((item) => spanOf(item) ?? []);

function personOf(item: Json): GoldPerson | null {
  const name = textOf(at(item, 'name'));
  if (name === null) return wrong(item, 'người có “name”');
  return {
    name,
    titles: has(item, 'titlesAsWritten') ? textsOf(at(item, 'titlesAsWritten')) : null,
    titleIds: has(item, 'titleIds') ? textsOf(at(item, 'titleIds')) : null,
    mentions: has(item, 'mentions') ? spansAt(item, 'mentions') : null,
  };
}

function documentOf(item: Json): GoldDocument | null {
  const number = textOf(at(item, 'norm')) ?? textOf(at(item, 'text'));
  if (number === null) return wrong(item, 'văn bản có “norm”');
  const optional = (key: string) => (has(item, key) ? textOf(at(item, key)) : undefined);
  return { number, kind: optional('kind'), issuer: optional('issuer'), date: optional('date') };
}

function directiveOf(item: Json): GoldDirective {
  return {
    speaker: has(item, 'speaker') ? textOf(at(item, 'speaker')) : undefined,
    announced: numberOf(at(item, 'announcedCount')),
    items: spansAt(item, 'items'),
  };
}

function quoteOf(item: Json): GoldQuote | null {
  const span = spanOf(item);
  return span === null ? null : { ...span, speaker: textOf(at(item, 'speaker')) };
}

function indicatorOf(item: Json): GoldIndicator | null {
  const evidence = at(item, 'evidence');
  const span = spanOf(evidence ?? item);
  if (span === null) return null;
  const value = at(item, 'value');
  const raw = textOf(at(item, 'raw')) ?? span.text;
  if (value === null) return { span, raw, value: null };
  const numbers = Array.isArray(value.value) ? listOf(value) : [value];
  return { span, raw, value: numbers.flatMap((number) => numberOf(number) ?? []) };
}

function topicsOf(json: Json | null): Gold['topics'] {
  if (json === null) return null;
  const core = at(json, 'core')?.value;
  const said = isRecord(core) ? Object.entries(core).map(([slug, value]) => [slug, value !== false] as const) : [];
  return { primary: textsOf(at(json, 'primary')), secondary: textsOf(at(json, 'secondary')), core: new Map(said) };
}

function denialsOf(root: Json): Denials {
  return {
    people: [...spansAt(root, 'groupMentionsNotOfficeholders'), ...spansAt(root, 'namesNotPeopleAtEvent')],
    indicators: [...spansAt(root, 'falseIndicators'), ...spansAt(root, 'notIndicators')],
    quotes: spansAt(root, 'quotedButNotSpeech'),
    personalDirectives: spansAt(root, 'bodyCommitments'),
    chrome: spansAt(root, 'boilerplate'),
    captions: spansAt(root, 'captions'),
    dates: listOf(at(root, 'otherDates')).flatMap((item) => textOf(at(item, 'value')) ?? []),
    places: listOf(at(root, 'otherPlaces')).flatMap((item) => textOf(at(item, 'name')) ?? []),
  };
}
