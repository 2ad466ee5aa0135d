import type { Range } from './flat-text';

/** Stops and the closing marks behind them, or a line end. Two classes that exclude each other: linear. */
const STOP = /[.!?…]+[”"»’)\]]*|\n+/gu;
/** What a sentence may begin with after its stop: a space, opening marks or dashes, then a capital or a number. */
const BEGINNING = /^\s+[“"«‘([–—+*-]*\s*[\p{Lu}\d]/u;
/** "đạt.Trong": a stop glued to a capital, behind a word in small letters of at least two. */
const GLUED = /^\p{Lu}\p{Ll}/u;
const SMALL_WORD = /(?<![\p{L}\d])\p{Ll}{2,12}$/u;
/** Short forms that a name or a number follows: TS. Nguyễn …, Đ/c. Lò …, TP. Hà Nội, Nxb. Sự thật. */
const SHORT_FORM =
  /(?<![\p{L}\d])(?:GS|PGS|TS|TSKH|ThS|Th\.S|T\.S|BS|BSCK|CN|KS|LS|NGND|NGƯT|NSND|NSƯT|[Đđ]\/c|[Đđ]c|TP|Tp|TX|Tx|TT|Tt|Q|P|H|X|[Nn]xb|NXB|tr|Tr|St|Mr|Mrs|Dr|No|Số|v\.v)$/u;
/** An initial of a name: "Nguyễn Văn A. Bình"; one letter behind a blank or another initial. */
const INITIAL = /(?<![\p{L}\d])\p{Lu}$/u;
/** "1. Về kinh tế", "a) …", "II. Kết quả": a marker is no sentence by itself. */
const MARKER_ONLY = /^[\s“"«([–—+*-]*(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|\p{L})$/u;
/** A stop looks back so far. */
const BACK = 24;

/**
 * The sentences of a paragraph, without the spaces between them. A stop ends a sentence when a capital or a number begins
 * behind it and it shortens nothing (TS., Đ/c., TP., initials), stands in no number (1.500) and marks no item (1. …).
 *
 * @example sentencesOf('Đ/c Lò Văn A dự. Thu 1.500 tấn.') // [[0, 16], [17, 32]]
 */
export function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end > start) sentences.push([start, end]);
    from = to;
  };
  for (const match of text.matchAll(STOP)) {
    const to = match.index + match[0].length;
    if (match[0].startsWith('\n')) push(match.index);
    else if (endsSentence(text, from, match.index, match[0], to)) push(to);
  }
  push(text.length);
  return sentences;
}

function endsSentence(text: string, from: number, at: number, stop: string, to: number): boolean {
  const before = text.slice(Math.max(from, at - BACK), at);
  const after = text.slice(to, to + BACK);
  const plain = stop === '.';
  if (!BEGINNING.test(after)) return plain && GLUED.test(after) && SMALL_WORD.test(before);
  if (!plain) return !(stop.startsWith('.') && SHORT_FORM.test(before));
  return !SHORT_FORM.test(before) && !INITIAL.test(before) && !MARKER_ONLY.test(text.slice(from, at).slice(0, BACK));
}
