import { type Family, type IssuerCode, isIssuerCode, issuerCode, type KindCode, kindCode } from './codes';

/** A document number as it stands in a canonical text. */
export interface NumberForm {
  readonly from: number;
  readonly to: number;
  /** In the usual form: "10-NQ/TU". */
  readonly number: string;
  readonly value: number;
  /** Null for a letter of office (1234/UBND-VX) and the oldest forms (101/CP). */
  readonly kind: KindCode | null;
  readonly issuer: IssuerCode;
  readonly family: Family;
  /** What its form asks of the words before it. */
  readonly needs: 'nothing' | 'kind-or-issuer' | 'kind';
}

/** Figures at its head, "30a" among them. Not behind a figure, a slash or a dash (1.928,917; 5/7/2022); "số1083" is glued. */
const HEAD = String.raw`(?<![\p{N}/.,‐-―−-]|(?<!s[ốo])\p{L})(\d{1,5}[A-Ea-e]?)`;
/** "31 - HD/BTCTW", "03–NQ/HU", "1048/QĐ- TTg". */
const DASH = ' ?[-‐-―−] ?';
const SLASH = ' ?/ ?';
const LETTERS = '[A-ZĐƯ][A-Za-zĐđƯư]{0,8}';
/** TU, T.Ư, BCĐ389, ĐUK&DN, and up to two joint ones or offices behind it: BTCTU-BDVTU. */
const ISSUER = '(?:T\\.[WƯ]|[A-ZĐƯ][A-Za-zĐđƯư&]{0,11}\\d{0,4})(?:[-–][A-ZĐƯ&]{1,12}\\d{0,4}){0,2}';
const END = String.raw`(?![\p{L}\p{N}/])`;

/** 30/2020/NĐ-CP, 35/2023/UBTVQH15: the year tells a document that makes law. */
const WITH_YEAR = new RegExp(
  `${HEAD}${SLASH}((?:19|20)\\d{2})${SLASH}(?:(${LETTERS})${DASH}(${ISSUER})|((?:UBTV)?QH\\d{1,2}))${END}`,
  'gu',
);
/** 1083-QĐ/HU, "10 NQ/TU"; 121-TCTK/PPCĐ of old. */
const DASH_FIRST = new RegExp(`${HEAD}(${DASH}| )(${LETTERS})${SLASH}(${ISSUER})${END}`, 'gu');
/** 318/QĐ-TTg, 1234/UBND-VX. */
const SLASH_FIRST = new RegExp(`${HEAD}${SLASH}(${LETTERS})${DASH}(${ISSUER})${END}`, 'gu');
/** 101/CP, 45/UBND. */
const SHORT = new RegExp(`${HEAD}${SLASH}(${LETTERS})${END}`, 'gu');

/** Letters of an office, not a word: two capitals at least (TTg, ThU), for "TT-Huế" typed without marks is none. */
const CODE_LIKE = /\p{Lu}.*\p{Lu}/u;

/**
 * Every document number of a text in order, whatever stands before it; `needs` says what has to. Each pattern is one
 * pass with bounded parts: linear.
 *
 * @example numberForms('Quyết định số 1048/QĐ- TTg')[0]?.number // '1048/QĐ-TTg'
 */
export function numberForms(text: string): readonly NumberForm[] {
  if (!SOME_NUMBER.test(text)) return [];
  const found: NumberForm[] = [];
  const add = (match: RegExpExecArray, form: Omit<NumberForm, 'from' | 'to' | 'value'> | null) => {
    const from = match.index;
    const to = from + match[0].length;
    if (form !== null) found.push({ from, to, value: Number.parseInt(match[1] ?? '', 10), ...form });
  };
  for (const match of text.matchAll(WITH_YEAR)) add(match, withYear(match));
  for (const match of text.matchAll(DASH_FIRST)) add(match, dashFirst(match));
  for (const match of text.matchAll(SLASH_FIRST)) add(match, slashFirst(match));
  for (const match of text.matchAll(SHORT)) add(match, short(match));
  // Sorting is stable: of two that begin alike the form with the year goes first, the two-part form last.
  const ordered = found.sort((a, b) => a.from - b.from);
  let end = 0;
  return ordered.filter(({ from, to }) => {
    const free = from >= end;
    if (free) end = to;
    return free;
  });
}

/** Most paragraphs have none: a figure, then within a few characters a slash and a capital. */
const SOME_NUMBER = /\d[^\n]{0,16}\/ ?[A-ZĐƯ]|\d ?\/ ?[A-ZĐƯ]/u;

type Parts = Omit<NumberForm, 'from' | 'to' | 'value'>;

function withYear([, head = '', year = '', letters = '', issuer = '', assembly]: RegExpExecArray): Parts | null {
  const start = `${padded(head)}/${year}`;
  if (assembly !== undefined) {
    const law = issuerCode(assembly);
    return { number: `${start}/${law.code}`, kind: null, issuer: law, family: 'state', needs: 'nothing' };
  }
  const kind = kindCode(letters);
  if (kind === null || !CODE_LIKE.test(issuer)) return null;
  const by = issuerCode(issuer);
  return { number: `${start}/${kind.code}-${by.code}`, kind, issuer: by, family: 'state', needs: 'nothing' };
}

function dashFirst([, head = '', dash = '', letters = '', issuer = '']: RegExpExecArray): Parts | null {
  const kind = kindCode(letters);
  if (!CODE_LIKE.test(issuer)) return null;
  if (kind !== null) return usual(head, kind, issuer, 'party', dash === ' ' ? 'kind-or-issuer' : 'nothing');
  if (dash === ' ' || !CODE_LIKE.test(letters)) return null;
  const number = `${padded(head)}-${letters}/${issuer}`;
  return { number, kind, issuer: issuerCode(letters), family: 'state', needs: 'kind' };
}

function slashFirst([, head = '', letters = '', issuer = '']: RegExpExecArray): Parts | null {
  const kind = kindCode(letters);
  if (kind !== null) return CODE_LIKE.test(issuer) ? usual(head, kind, issuer, 'state', 'nothing') : null;
  if (!CODE_LIKE.test(letters) || issuer.includes('.')) return null;
  const by = issuerCode(letters);
  return { number: `${padded(head)}/${by.code}-${issuer}`, kind, issuer: by, family: 'state', needs: 'kind' };
}

function short([, head = '', letters = '']: RegExpExecArray): Parts | null {
  if (!isIssuerCode(letters)) return null;
  const by = issuerCode(letters);
  return { number: `${padded(head)}/${by.code}`, kind: null, issuer: by, family: 'state', needs: 'kind' };
}

/**
 * The issuer decides the form: "10/NQ-TU" is 10-NQ/TU, "45-KH/UBND" is 45/KH-UBND. Letters that no table has keep the
 * form of the text.
 */
function usual(head: string, kind: KindCode, printed: string, typed: Family, needs: NumberForm['needs']): Parts {
  const issuer = issuerCode(printed);
  const family = issuer.family ?? typed;
  const start = padded(head);
  const number = family === 'party' ? `${start}-${kind.code}/${issuer.code}` : `${start}/${kind.code}-${issuer.code}`;
  return { number, kind, issuer, family, needs };
}

/** Two figures below ten; the letter of "30a" stays. */
function padded(head: string): string {
  const digits = String(Number.parseInt(head, 10)).padStart(2, '0');
  return digits + head.replace(/^\d+/, '');
}
