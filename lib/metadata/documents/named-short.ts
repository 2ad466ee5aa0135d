import { toRoman } from '../../text/roman';
import { slugify } from '../../text/slug';
import { wordIndexAt } from '../word-index-at';
import { type Body, readBody } from './body';
import { codeOfName, issuerCode, kindCode } from './codes';
import { dateBehind } from './document-date';
import { documentSlug } from './document-slug';
import { type KindHere, type NamedCitation, type NameReader, namedCitation } from './named-citation';
import { numeralOf } from './numeral';
import { ofReport, unitSlug } from './unit-slug';

/** Kinds that are quoted by a bare figure; a report or a letter never is. */
const QUOTED = new Set(['NQ', 'CT', 'KL', 'QĐ', 'NĐ', 'TT', 'HD', 'TB', 'CTr', 'CTHĐ', 'KH', 'ĐA', 'CĐ']);
const PARTY_SIGNS = new Set(['TW', 'TU', 'HU', 'QU', 'ThU', 'ĐU']);
/** Decisions of the Thủ tướng that make law carry a year and have not passed 85 in one: above, the figure is enough. */
const LAST_WITH_YEAR = 99;
/** "Kế hoạch 5 năm", "Chương trình 8 điểm": the figure counts what follows. */
const COUNTED =
  'năm|tháng|ngày|tuần|quý|giờ|phút|điểm|tiêu|nội|nhiệm|nhóm|giải|mục|triệu|tỷ|nghìn|ngàn|đồng|ha|km|m|hộ|xã|huyện|tỉnh|người|lớp|bước|trang|chương|điều|khoản|bài|dự|công|cấp|bên|chiều'.split(
    '|',
  );
const LETTER = /^[a-eA-E]$/;

/**
 * "Chỉ thị 05 của Bộ Chính trị", "Nghị quyết số 18 khóa XII", "Nghị định 100/2019": a figure without the letters of the
 * number. With its issuer it is a document of its own; alone it counts when the report cites the whole number too.
 */
export function readShort(reader: NameReader, kind: KindHere): NamedCitation | null {
  const { text, words, vocabulary } = reader;
  const { is } = vocabulary;
  if (!QUOTED.has(kind.code)) return null;
  const said = words[kind.behind]?.gap === 'space' && is(words[kind.behind]?.key, 'số');
  const at = kind.behind + (said ? 1 : 0);
  const figure = words[at];
  if (figure === undefined || !figure.number || figure.text.length > 4) return null;
  if (figure.gap !== 'space' && !(said && figure.gap === 'colon')) return null;
  const after = words[at + 1];
  const letter = after !== undefined && after.from === figure.to && LETTER.test(after.text) ? after.text : '';
  const end = at + 1 + letter.length;
  const printed = figure.text + letter;
  const offset = words[end - 1]?.to ?? 0;
  const year = yearBehind(reader, end, offset);
  if (year !== null && (kind.code === 'NĐ' || kind.code === 'TT')) {
    return ofYear(reader, kind, printed, { year, end: end + 1 });
  }
  if (/^[\p{L}\d]|^ ?[/%‐-―−-] ?[\p{L}\d]|^[.,]\d|^ ?%/u.test(text.slice(offset, offset + 4))) return null;
  const date = dateBehind(text, offset, vocabulary.form, null, false);
  const behind = date === null ? end : wordIndexAt(words, date.to);
  const body = saysOf(reader, behind) ? readBody(text, words, behind + 1, vocabulary) : null;
  const found = { printed, value: Number(figure.text), date: date?.value ?? null };
  if (body !== null && body.text !== null && body.sign !== null) return ofBody(reader, kind, found, body, body.to);
  const shared = body === null ? sharedBody(reader, kind, behind) : null;
  if (shared !== null && shared.sign !== null) return ofBody(reader, kind, found, shared, behind);
  const term = termBehind(reader, end);
  if (term !== null) return ofTerm(reader, kind, found, term);
  // A figure below ten counts something unless "số" or its zero says otherwise.
  const isNumber = said || figure.text.length > 1;
  const counts = words[end]?.gap === 'space' && COUNTED.some((each) => is(words[end]?.key, each));
  if (!isNumber || counts || body !== null) return null;
  const short = { kindCode: kind.code, value: found.value, sign: null };
  return namedCitation(reader, kind, end, { label: `${kind.name} ${printed}`, short, date: found.date });
}

function saysOf({ words, vocabulary }: NameReader, at: number): boolean {
  const gap = words[at]?.gap;
  return (gap === 'space' || gap === 'comma' || gap === 'close') && vocabulary.is(words[at]?.key, 'của');
}

/** More figures in a row than these do not occur. */
const MOST_IN_ROW = 6;

/** "Nghị quyết 59, Nghị quyết 66 và Nghị quyết 68 của Bộ Chính trị": one kind, the issuer behind the last. */
function sharedBody({ text, words, vocabulary }: NameReader, kind: KindHere, from: number): Body | null {
  const { is, kinds } = vocabulary;
  let at = from;
  for (let row = 0; row < MOST_IN_ROW; row++) {
    const and = words[at]?.gap === 'space' && is(words[at]?.key, 'và') ? 1 : 0;
    if (and === 0 && words[at]?.gap !== 'comma') return null;
    const again = kinds.longest(words, at + and);
    if (again === null || again.value.name !== kind.name) return null;
    at += and + again.length;
    if (is(words[at]?.key, 'số')) at += 1;
    if (words[at]?.number !== true) return null;
    at += 1;
    if (words[at]?.gap === 'space' && is(words[at]?.key, 'của')) return readBody(text, words, at + 1, vocabulary);
  }
  return null;
}

interface Figure {
  readonly printed: string;
  readonly value: number;
  readonly date: string | null;
}

const padded = (printed: string) => printed.padStart(/\D$/.test(printed) ? 3 : 2, '0');

function ofBody(
  reader: NameReader,
  kind: KindHere,
  { printed, value, date }: Figure,
  body: Body,
  end: number,
): NamedCitation {
  const sign = body.sign ?? '';
  const issuer = issuerCode(sign);
  const number = numberOf(kind, padded(printed), value, sign, date);
  const { places, vocabulary } = reader;
  const slug =
    number === null
      ? [slugify(kind.name), Number(value), slugify(body.text ?? sign), ...localEnd(reader, body, date)].join('-')
      : documentSlug({ number, issuer, body, date }, places, vocabulary.form);
  const label = `${kind.name} ${printed} của ${body.text}`;
  const short = { kindCode: kind.code, value, sign };
  return namedCitation(reader, kind, end, { label, slug, short, issuer: body.text, date });
}

/** A board on the ground is one of many of its name. */
function localEnd({ places, vocabulary }: NameReader, { sign, level, unit }: Body, date: string | null): string[] {
  const of = level ?? issuerCode(sign ?? '').level;
  if (of === 'central') return [];
  const own = of === null ? null : unitSlug(of, unit, places, date, vocabulary.form);
  return [own ?? ofReport(places)];
}

/** The whole number where kind and issuer can make but one; null where a year or letters would be needed. */
function numberOf(kind: KindHere, figures: string, value: number, sign: string, date: string | null): string | null {
  const code = kindCode(kind.code)?.code;
  if (code === undefined) return null;
  if (PARTY_SIGNS.has(sign)) return `${figures}-${code}/${sign}`;
  if (sign === 'CP') {
    if (code === 'NĐ') return date === null ? null : `${figures}/${date.slice(0, 4)}/NĐ-CP`;
    return code === 'NQ' ? `${figures}/NQ-CP` : null;
  }
  if (sign === 'TTg') return code === 'QĐ' && value <= LAST_WITH_YEAR ? null : `${figures}/${code}-TTg`;
  return sign === 'HĐND' || sign === 'UBND' ? `${figures}/${code}-${sign}` : null;
}

/** "/2019", " năm 2019" behind a figure. */
function yearBehind({ text, words, vocabulary: { is } }: NameReader, at: number, offset: number): string | null {
  const next = words[at];
  const year = next?.gap === 'slash' && next.number ? next : null;
  if (year === null || !/^(?:19|20)\d\d$/.test(year.text) || is(words[at + 1]?.key, 'tháng')) return null;
  // "100/2019/NĐ-CP" is no short form.
  return /^ ?\/ ?\d{4}(?! ?\/)/.test(text.slice(offset, offset + 8)) ? year.text : null;
}

/** Nghị định are the Chính phủ's alone; a Thông tư needs its ministry. */
function ofYear(
  reader: NameReader,
  kind: KindHere,
  printed: string,
  { year, end }: { readonly year: string; readonly end: number },
): NamedCitation {
  const { text, words, vocabulary } = reader;
  const body = saysOf(reader, end) ? readBody(text, words, end + 1, vocabulary) : null;
  const ministry = body?.text === null || body === null ? null : codeOfName(body.text);
  const sign = kind.code === 'NĐ' ? 'CP' : ministry;
  const start = `${padded(printed)}/${year}`;
  const slug = sign === null ? slugify(`${kind.name} ${start}`) : slugify(`${start}/${kind.code}-${sign}`);
  const short = { kindCode: kind.code, value: Number.parseInt(printed, 10), sign };
  const label = `${kind.name} ${printed}/${year}`;
  return namedCitation(reader, kind, end, {
    label,
    slug,
    short,
    issuer: sign === 'CP' ? 'Chính phủ' : (body?.text ?? null),
  });
}

/** "khóa XII", "(khóa XII)"; not the term of a council that is named behind it. */
function termBehind({ words, vocabulary: { is } }: NameReader, at: number) {
  const gap = words[at]?.gap;
  if ((gap !== 'space' && gap !== 'open' && gap !== 'comma') || !is(words[at]?.key, 'khóa')) return null;
  const term = numeralOf(words[at + 1]);
  return term === null ? null : { term, end: at + 2 };
}

function ofTerm(
  reader: NameReader,
  kind: KindHere,
  { printed, value, date }: Figure,
  { term, end }: { readonly term: number; readonly end: number },
): NamedCitation | null {
  const { text, words, vocabulary, places } = reader;
  const body = saysOf(reader, end) ? readBody(text, words, end + 1, vocabulary) : null;
  if (body !== null && body.sign !== null && body.text !== null) {
    return ofBody(reader, kind, { printed, value, date }, body, body.to);
  }
  const local = places.district ?? places.commune ?? places.province;
  const roman = toRoman(term) ?? String(term);
  const slug = [slugify(`${kind.name} ${value} khóa ${term}`)];
  // Terms below XI are those of councils and committees on the ground: one of this place.
  if (term < FIRST_TERM || term > LAST_TERM)
    slug.push(local === null ? ofReport(places) : local.slug.replace('.', '-'));
  const short = { kindCode: kind.code, value, sign: null };
  return namedCitation(reader, kind, end, {
    label: `${kind.name} ${printed} khóa ${roman}`,
    slug: slug.join('-'),
    short,
  });
}

/** Terms of the Ban Chấp hành Trung ương whose resolutions reports of our time quote. */
const FIRST_TERM = 11;
const LAST_TERM = 14;
