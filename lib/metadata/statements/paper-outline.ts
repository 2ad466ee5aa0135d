import type { KeyForm } from '../words';
import { leadingMarker, type Marker, type MarkerStyle } from './markers';

/** A mark at the head of a paragraph of a paper, and how deep it stands: the smaller, the nearer to the top. */
export interface PaperMarker {
  readonly rank: number;
  readonly marker: Marker;
  /** The item's text goes with its mark ("1. …", "a) …"); a dash is none of it. */
  readonly counted: boolean;
}

/** Paragraphs without any mark. */
export const UNMARKED = 100;
/** A line that only names a unit stands above dashes: "Phòng Nội vụ:" / "- Chủ trì …". */
export const UNIT_LINE = 7.5;

/** Blanks and the stars of bold Markdown; a star with a blank behind it is a bullet. */
const LEAD = /^(?:[\s_]|\*(?=[*\p{L}\d])){0,8}/u;

type Group = readonly [rank: number, style: MarkerStyle, pattern: RegExp];

/**
 * Marks by depth, each at the head of a paragraph and of bounded length: "Phần I", "A."; "II."; "Điều 2."; "1.", "1)",
 * "1/", "1 -"; "2.1.", "2.1-", "2.1"; "(1)"; "a)", "đ."; "*"; "-"; "+". "1.200 hộ", "17-NQ/TW" and "30/6" are none.
 */
const GROUPS: readonly Group[] = [
  [0.5, 'letter', /^(?:[A-H][.)](?= )|(?:Phần|Chương|Mục) (?:[IVX]{1,5}|\d{1,2}|thứ [\p{L}]{2,5})(?![\p{L}\d])[.:]?)/u],
  [1, 'number', /^[IVX]{1,5}(?:\.|\)| ?[-–/])(?= ?\p{L}{2})/u],
  [1, 'number', /^(?:Điều|ĐIỀU|Dieu) \d{1,3}[.:]?(?= )/u],
  [4, 'number', /^\d{1,2}\.\d{1,2}(?:\.\d{1,2}){0,2}(?:(?:[.)]\)?| ?[-–])(?=[\s*]{0,3}\p{L})|(?=[\s*]{1,3}\p{Lu}))/u],
  [3, 'number', /^\d{1,2}(?:[.)/]\)?(?=[\s*“"]{1,4}\p{L}|\p{Lu}\p{L})| ?[-–](?= \p{L}))/u],
  [5, 'bracket', /^\((?:\d{1,2}|[ivx]{1,4})\)/u],
  [6, 'letter', /^\(?[a-eghiklmnđ][.)](?= ?\p{L}{2})/u],
  [7, 'dash', /^\*(?= ?\p{L})/u],
  [8, 'dash', /^[-–—−•●▪◦·](?=[\s*“"]{0,4}\p{L})/u],
  [9, 'dash', /^\+(?= ?\p{L})/u],
];

/** The mark that a paragraph begins with, or null. */
export function paperMarker(text: string, form: KeyForm): PaperMarker | null {
  const from = LEAD.exec(text)?.[0].length ?? 0;
  const head = text.slice(from, from + 40);
  for (const [rank, style, pattern] of GROUPS) {
    const found = pattern.exec(head)?.[0];
    if (found === undefined) continue;
    const marker = { style, ordinal: 0, from, to: from + found.length };
    return { rank: rank + (rank === 4 ? depth(found) : 0), marker, counted: style !== 'dash' };
  }
  const words = leadingMarker(text, form);
  return words === null || words.style === 'dash' ? null : { rank: 3, marker: words, counted: true };
}

/** "2.1" stands above "2.1.1". */
function depth(marker: string): number {
  return (marker.match(/\d+/g)?.length ?? 2) > 2 ? 0.5 : 0;
}
