import { patternsFor } from '../pattern-words';
import type { KeyForm } from '../words';
import { readNumber, type WrittenNumber } from './read-number';

/** One figure of a text, before its unit: "25", "34/37", "5 – 6". `from` and `to` are offsets into the canonical text. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly kind: 'plain' | 'fraction' | 'range';
  readonly first: WrittenNumber;
  /** The whole of a fraction, the upper end of a range. */
  readonly second: WrittenNumber | null;
}

/** Digits with single dots and commas between: each group begins with its own mark, so it is linear. */
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** "34/37", "34 / 37". */
const SLASH = /^ ?\/ ?$/;
/** "5-6", "15 – 18", "6% - 7%". */
const DASH = /^ ?%? ?[-‐-―−] ?$/;
/** The clock, ratios, coordinates: "14:30", "14h30", "7g15", "1x2", "21°5". */
const OTHER_LINK = /^ ?[:hgx°] ?$/;
/** Glued to something before: "Covid-19", "A3", "QL47", "/2022", "#5", "_12", "0912…". */
const GLUED_BEFORE = /[\p{L}\p{M}\p{N}/_@#:°.,]$|[\p{L}\p{N}/][-‐-―−]$/u;
/** The rest of a document number: "318/QĐ-TTg", "10-NQ/TU", "26/KH"; of a code or a date. */
const GLUED_AFTER = /^(?: ?\/ ?\p{Lu}|[-‐-―−]\p{L}|\/\d|[_@])/u;
/** "0912.345.678", "0912345678"; no amount begins so, "05" and "0,9" go on otherwise. */
const PHONE = /^0\d{1,3}(?:\.\d{3}|\d{6})/;
/** "từ 30 đến 60 cm". The words between two numbers are at most so long. */
const MAX_LINK = 6;

const patterns = patternsFor((spell) => ({ to: new RegExp(`^%? ${spell('đến|tới')} $`, 'u') }));

type Link = 'fraction' | 'range' | 'other';

interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * The figures of a canonical text in order. Numbers that hang together in another way (dates, clocks, phone and document
 * numbers) are none.
 *
 * @param most reading stops after so many
 * @example figuresOf('có 34/37 chỉ tiêu', 'exact')[0]?.kind // 'fraction'
 */
export function figuresOf(text: string, form: KeyForm, most = Number.POSITIVE_INFINITY): readonly Figure[] {
  const figures: Figure[] = [];
  let chain: Piece[] = [];
  let links: Link[] = [];
  const close = () => {
    const figure = asFigure(text, chain, links);
    if (figure !== null) figures.push(figure);
    chain = [];
    links = [];
  };
  for (const match of text.matchAll(NUMBER)) {
    if (figures.length >= most) return figures;
    const piece = { from: match.index, to: match.index + match[0].length };
    const before = chain.at(-1);
    const link = before === undefined ? null : linkOf(text, before.to, piece.from, form);
    if (link === null) close();
    else links.push(link);
    chain.push(piece);
  }
  close();
  return figures.slice(0, most);
}

function linkOf(text: string, from: number, to: number, form: KeyForm): Link | null {
  if (to - from > MAX_LINK) return null;
  const between = text.slice(from, to);
  if (SLASH.test(between)) return 'fraction';
  if (DASH.test(between) || patterns(form).to.test(between)) return 'range';
  return OTHER_LINK.test(between) ? 'other' : null;
}

function asFigure(text: string, chain: readonly Piece[], links: readonly Link[]): Figure | null {
  const [first, second, third] = chain;
  const [link = 'plain'] = links;
  if (first === undefined || PHONE.test(text.slice(first.from, first.to))) return null;
  if (third !== undefined || link === 'other') return null;
  const { to } = second ?? first;
  if (GLUED_BEFORE.test(text.slice(Math.max(0, first.from - 2), first.from))) return null;
  if (GLUED_AFTER.test(text.slice(to, to + 4))) return null;
  const number = (piece: Piece) => readNumber(text.slice(piece.from, piece.to));
  return { from: first.from, to, kind: link, first: number(first), second: second ? number(second) : null };
}
