import { canonical } from '../../text/normalise';
import type { Paragraph } from '../context';
import type { Word } from '../words';
import type { ReadParagraph } from './report-words';

/** Three blanks or a tab in the middle of a line part "Nơi nhận:" from "TM. ỦY BAN NHÂN DÂN". One class each: linear. */
const COLUMN_GAP = /(?<=\S)(?:[ \u00A0]{3,}|\t+)(?=\S)/;
/** What stands in the left column of a signature: who gets the paper. */
const RECIPIENT = /^(?:[-–•+*] ?\p{L}|Nơi nhận|Noi nhan)/u;
/** No line of a signature is longer, with all its blanks. */
const MAX_LENGTH = 240;

/** The right column of a line; the whole of a line that has one column. */
export interface SignatureLine {
  readonly text: string;
  readonly words: readonly Word[];
  /** Index of its first word in the paragraph. */
  readonly first: number;
  readonly hasColumns: boolean;
}

/**
 * The columns of a line as the source has them; repaired text has lost the blanks between.
 *
 * @example columnsOf(paragraph) // ['- UBND tỉnh;', 'CHỦ TỊCH']
 */
export function columnsOf({ original, canonical: { text } }: Paragraph): readonly string[] {
  if (original.length > MAX_LENGTH || !COLUMN_GAP.test(original)) return [text.trim()];
  return original.split(COLUMN_GAP).map((column) => canonical(column).text.trim());
}

/** What a line of a signature says of the signer: "- Lưu: VT.          (Đã ký)" says "(Đã ký)". */
export function signatureLine({ paragraph, words }: Pick<ReadParagraph, 'paragraph' | 'words'>): SignatureLine {
  const { text } = paragraph.canonical;
  const columns = columnsOf(paragraph);
  const right = columns.at(-1) ?? '';
  const from = text.trimEnd().length - right.length;
  const first = words.findIndex((word) => word.from >= from);
  if (columns.length < 2 || !text.trimEnd().endsWith(right) || first < 0) {
    return { text: text.trim(), words, first: 0, hasColumns: false };
  }
  return { text: right, words: words.slice(first), first, hasColumns: true };
}

/** Whether the line has nothing but a recipient of the paper: the signature beside it has a blank line there. */
export function isRecipient({ text, hasColumns }: SignatureLine): boolean {
  return !hasColumns && RECIPIENT.test(text);
}
