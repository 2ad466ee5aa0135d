import type { Edit, TokenText } from './edits';
import { isNegation } from './negations';
import { hasDots, type VerifyToken } from './verify-tokens';

/** More words than this are not named one by one. */
const MOST_NAMED = 3;

interface Sides {
  readonly pasted: TokenText;
  readonly source: TokenText;
  /** Whether the paste, and the report, are written without marks. */
  readonly unmarked: { readonly pasted: boolean; readonly source: boolean };
}

/**
 * What a reader must not overlook in a difference, in words: negations first, then figures, marks, cuts and sentences.
 *
 * @example differenceNotes(edits, sides) // ['Đoạn dán có thêm chữ “không”, nguồn không có.']
 */
export function differenceNotes(edits: readonly Edit[], sides: Sides): string[] {
  return [
    ...negationNotes(edits, sides),
    ...numberNotes(edits, sides),
    ...markNotes(edits, sides),
    ...cutNotes(edits, sides),
    ...stopNotes(edits),
  ];
}

function tokensOf(edit: Edit, side: 'pasted' | 'source', sides: Sides): readonly VerifyToken[] {
  return sides[side].tokens.slice(...edit[side]);
}

const printed = ({ text }: TokenText, token: VerifyToken) =>
  text.slice(token.start, token.end).normalize('NFC').toLowerCase();
const quoted = (words: readonly string[]) =>
  [...new Set(words)]
    .slice(0, MOST_NAMED)
    .map((word) => `“${word}”`)
    .join(', ');

/** What one list has more than the other, word by word. */
function surplus(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function negationNotes(edits: readonly Edit[], sides: Sides): string[] {
  const [added, missing, cut]: [string[], string[], string[]] = [[], [], []];
  for (const edit of edits) {
    const words = (side: 'pasted' | 'source') =>
      tokensOf(edit, side, sides)
        .filter((token) => isNegation(token, sides.unmarked[side]))
        .map((token) => printed(sides[side], token));
    if (edit.kind === 'edit') {
      added.push(...surplus(words('pasted'), words('source')));
      missing.push(...surplus(words('source'), words('pasted')));
    } else if (edit.kind === 'cut') cut.push(...words('source'));
  }
  const notes: string[] = [];
  if (added.length > 0) notes.push(`Đoạn dán có thêm chữ ${quoted(added)}, nguồn không có ở chỗ ấy.`);
  if (missing.length > 0) notes.push(`Đoạn dán thiếu chữ ${quoted(missing)} của nguồn.`);
  if (cut.length > 0) notes.push(`Phần bị lược có chữ ${quoted(cut)}.`);
  return notes;
}

function numberNotes(edits: readonly Edit[], sides: Sides): string[] {
  for (const edit of edits) {
    if (edit.kind !== 'edit') continue;
    const numbers = (side: 'pasted' | 'source') =>
      tokensOf(edit, side, sides)
        .filter(({ kind }) => kind === 'number')
        .map((token) => printed(sides[side], token));
    const [pasted, source] = [numbers('pasted'), numbers('source')];
    const [more, fewer] = [surplus(pasted, source), surplus(source, pasted)];
    if (more.length > 0 && fewer.length > 0)
      return [`Khác con số: đoạn dán ghi ${quoted(more)}, nguồn ghi ${quoted(fewer)}.`];
  }
  return [];
}

function markNotes(edits: readonly Edit[], { pasted, source }: Sides): string[] {
  const pairs = edits.flatMap(({ marks }) => marks).slice(0, MOST_NAMED);
  const named = pairs.flatMap(([p, s]) => {
    const [left, right] = [pasted.tokens[p], source.tokens[s]];
    return left === undefined || right === undefined
      ? []
      : [`“${printed(pasted, left)}” (nguồn: “${printed(source, right)}”)`];
  });
  return named.length === 0 ? [] : [`Khác dấu: ${named.join(', ')}.`];
}

function cutNotes(edits: readonly Edit[], sides: Sides): string[] {
  // Dots that the source has there itself leave nothing out.
  const own = ({ source: [from, to] }: Edit) =>
    from === to &&
    hasDots(sides.source.text.slice(sides.source.tokens[from - 1]?.end ?? 0, sides.source.tokens[from]?.start));
  const cuts = edits.filter((edit) => edit.kind === 'cut' && !own(edit));
  const words = cuts.flatMap((edit) => tokensOf(edit, 'source', sides)).length;
  if (cuts.length === 0) return [];
  return words === 0
    ? ['Đoạn dán có dấu lược, nhưng ở chỗ ấy nguồn không có chữ nào bị bỏ.']
    : [`Đoạn dán có dấu lược: ở chỗ ấy nguồn còn ${words} chữ.`];
}

function stopNotes(edits: readonly Edit[]): string[] {
  return edits.some(({ kind }) => kind === 'stop')
    ? ['Chỗ ngắt câu khác nguồn: hai câu bị nhập làm một, hoặc một câu bị tách làm hai.']
    : [];
}
