import { isRecord } from '../../report/is-record';
import type { CitedDocument, Span } from '../../report/report';
import { fold } from '../../text/marks';
import { canonical } from '../../text/normalise';
import { slugify } from '../../text/slug';
import type { Draft, MetadataContext, Paragraph } from '../context';
import { documentsExtractor } from '../documents/documents';
import { numberAt, textAt, warnUnknown } from './fields';
import { choosePlace, findNumber, findText } from './find-text';
import { changeList, type ListChange, readListChange } from './list-change';
import { isSlug, SLUG_RULE } from './names';
import type { ValueReader } from './overlay';
import { dateOf } from './read-times';
import type { Reading, Wish } from './reading';
import { asText, shown, under, type Written } from './written';

/** A document as somebody wrote it, with the places where the text has its number or the words that name it. */
interface Given {
  readonly number: string | null;
  readonly label: string | undefined;
  readonly kind: string | undefined;
  readonly issuer: string | undefined;
  readonly date: string | undefined;
  readonly slug: string | undefined;
  readonly first: Span | undefined;
  readonly mentions: readonly Span[];
  /** Met as soon as the report is seen to cite the document. */
  readonly cited: Wish;
}

/** { number, kind, issuer, date, label, text }, or the number alone; `text` are the words that cite it otherwise. */
export const readNumberedDocuments: ValueReader = (written, reading) => {
  const change = readChange(written, reading, 'number');
  return (
    change && ((draft, context) => ({ citedDocuments: changed(draft.citedDocuments, change, { draft, context }) }))
  );
};

/** { label, text, kind, issuer, date }, or the words alone. */
export const readNamedDocuments: ValueReader = (written, reading) => {
  const change = readChange(written, reading, 'label');
  return (
    change && ((draft, context) => ({ namedDocuments: changed(draft.namedDocuments, change, { draft, context }) }))
  );
};

const missing = 'máy không đọc thấy văn bản này, không có gì để bỏ.';

function readChange(written: Written, reading: Reading, by: 'number' | 'label'): ListChange<Given, string> | null {
  const keyOf = ({ slug, number, label }: Given) => slug ?? numberKey(number ?? label ?? '');
  const given = (item: Written) => readOne(item, reading, by);
  return readListChange(written, { given, pick: readPick, keyOf, missing }, reading);
}

const PARTS = {
  known: ['number', 'label', 'kind', 'issuer', 'date', 'text', 'paragraph', 'slug'],
  ignored: ['start', 'end', 'mentions'],
};

function readOne(item: Written, reading: Reading, by: 'number' | 'label'): Given | null {
  const alone = asText(item.value);
  if (alone !== null) {
    const places = by === 'number' ? findNumber(alone, reading.paragraphs) : findText(alone, reading.paragraphs);
    if (!isName(alone)) return reading.refuse(item, `${NAMELESS}, đang ghi “${shown(alone)}”.`);
    const cited = citedWish(item, places, alone, reading);
    const bare = { label: by === 'label' ? alone : undefined, number: by === 'number' ? alone : null };
    const rest = { kind: undefined, issuer: undefined, date: undefined, slug: undefined };
    return { ...bare, ...rest, first: places[0], mentions: places, cited };
  }
  if (!isRecord(item.value)) return reading.refuse(item, `văn bản phải có “${by}”, đang ghi “${shown(item.value)}”.`);
  warnUnknown(item, PARTS, reading);
  const number = textAt(item, 'number', reading);
  const label = textAt(item, 'label', reading);
  const kind = textAt(item, 'kind', reading);
  const issuer = textAt(item, 'issuer', reading);
  const slug = textAt(item, 'slug', reading);
  const text = textAt(item, 'text', reading);
  const paragraph = numberAt(item, 'paragraph', reading);
  const dateAt = under(item, 'date');
  const date = dateAt === undefined || dateAt.value === null ? undefined : dateOf(dateAt, reading);
  const refused = [number, label, kind, issuer, slug, text, paragraph, date].includes(null);
  if (number === null || label === null || kind === null || issuer === null || slug === null || text === null)
    return null;
  if (refused || paragraph === null || date === null) return null;
  const name = by === 'number' ? number : (label ?? text);
  if (name === undefined) return reading.refuse(item, `văn bản phải có “${by}”.`);
  if (!isName(name)) return reading.refuse(item, `${NAMELESS}, đang ghi “${shown(name)}”.`);
  if (slug !== undefined && !isSlug(slug)) {
    return reading.refuse(under(item, 'slug') ?? item, `địa chỉ “${shown(slug)}” ${SLUG_RULE}`);
  }
  const places = placesOf(text, number, label, reading.paragraphs);
  const cited = citedWish(item, places, text ?? name, reading);
  const start = under(item, 'start')?.value;
  const hint = { paragraph, start: typeof start === 'number' ? start : undefined };
  const first = choosePlace(places, hint);
  const shownAs = label ?? (by === 'label' ? text : undefined);
  return {
    number: number ?? null,
    label: shownAs,
    kind,
    issuer,
    date: date?.value,
    slug,
    first,
    mentions: places,
    cited,
  };
}

const NAMELESS = 'số hiệu hoặc tên văn bản phải có chữ hoặc chữ số';
/** What leaves nothing for an address names nothing. */
const isName = (name: string) => isSlug(slugify(name).slice(0, 80).replace(/-+$/, ''));

function placesOf(
  text: string | undefined,
  number: string | undefined,
  label: string | undefined,
  paragraphs: readonly Paragraph[],
): readonly Span[] {
  if (text !== undefined) return findText(text, paragraphs);
  if (number !== undefined) return findNumber(number, paragraphs);
  return label === undefined ? [] : findText(label, paragraphs);
}

/** The label of a document is often not what the text prints: the reader may still find that it is cited. */
function citedWish(item: Written, places: readonly Span[], words: string, reading: Reading): Wish {
  const next = 'hãy thêm “text”: những chữ trong báo cáo dẫn văn bản này.';
  const wish = reading.wish(item, 'warning', `không thấy “${shown(words)}” trong báo cáo; ${next}`);
  if (places.length > 0) wish.met();
  return wish;
}

function readPick(item: Written, reading: Reading): string | null {
  const at = under(item, 'slug') ?? under(item, 'number') ?? under(item, 'label') ?? item;
  return asText(at.value) ?? reading.refuse(at, `cần số hiệu hoặc slug của văn bản, đang ghi “${shown(at.value)}”.`);
}

const keys = new Map<string, string>();
const MAX_KEYS = 10_000;

/** "10 NQ/TU", "10-NQ/TU": one number. Kept, since every document by hand is held against every one that was read. */
function numberKey(number: string): string {
  const known = keys.get(number);
  if (known !== undefined) return known;
  if (keys.size >= MAX_KEYS) keys.clear();
  const key = fold(number.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  keys.set(number, key);
  return key;
}

interface Here {
  readonly draft: Readonly<Draft>;
  readonly context: MetadataContext;
}

function changed(
  list: readonly CitedDocument[],
  change: ListChange<Given, string>,
  here: Here,
): readonly CitedDocument[] {
  const slugs = new Set(list.map(({ slug }) => slug));
  const isNamed = (item: CitedDocument, name: string) =>
    item.slug === name || numberKey(item.number ?? item.label) === numberKey(name);
  return changeList(list, change, {
    make: (given, found) => document(given, found, here),
    // One number may be several documents: then the slug tells which.
    isSame: (item, { slug, number, label }) =>
      slug !== undefined && slugs.has(slug) ? item.slug === slug : isNamed(item, number ?? label ?? ''),
    isPicked: isNamed,
  });
}

const NOWHERE: Span = { paragraph: 0, start: 0, end: 0 };

/**
 * What is not given stays as it was read; a new one is read as the report's own citations are, so that it meets those
 * of other reports. The places that the reader found win over those that somebody's words gave.
 */
function document(given: Given, found: CitedDocument | undefined, here: Here): CitedDocument {
  if (found !== undefined && found.mentions.length > 0) given.cited.met();
  // Another issuer is another document.
  const isSame = given.issuer === undefined || given.issuer === found?.issuer;
  const whole = found !== undefined && isSame && found.kind !== null && found.issuer !== null;
  // Reading costs a whole extractor: not for what is known.
  const read = whole ? undefined : readAlone(given, here);
  const kind = given.kind ?? found?.kind ?? read?.kind ?? null;
  const number = given.number ?? found?.number ?? null;
  const named = number === null ? (found?.label ?? '') : `${kind ?? 'Văn bản'} số ${number}`;
  const { paragraph, start, end } = found ?? given.first ?? NOWHERE;
  const slug = isSame ? (found?.slug ?? read?.slug) : (read?.slug ?? found?.slug);
  return {
    slug: given.slug ?? slug ?? slugify(number ?? given.label ?? ''),
    number,
    label: given.label ?? named,
    kind,
    issuer: given.issuer ?? found?.issuer ?? read?.issuer ?? null,
    date: given.date ?? found?.date ?? read?.date ?? null,
    mentions: found?.mentions ?? given.mentions,
    paragraph,
    start,
    end,
  };
}

/** The document as the extractor reads it from a sentence of its own, at the place of the report. */
function readAlone({ number, label, kind, issuer, date }: Given, { draft, context }: Here): CitedDocument | undefined {
  const name = number === null ? (label ?? '') : `${kind ?? 'Văn bản'} số ${number}`;
  const day = date?.split('-').toReversed().join('/');
  const dated = day?.split('/').length === 3 ? ` ngày ${day}` : '';
  const text = `Theo ${name}${dated}${issuer === undefined ? '' : ` của ${issuer}`}.`;
  const paragraph: Paragraph = { index: 0, original: text, canonical: canonical(text), boilerplate: false };
  const { citedDocuments = [], namedDocuments = [] } = documentsExtractor.extract(
    { ...context, paragraphs: [paragraph] },
    draft,
  );
  return (number === null ? namedDocuments : citedDocuments)[0];
}
