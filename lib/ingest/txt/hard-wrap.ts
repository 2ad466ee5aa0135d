import { isBlank, LIST_MARKER, STOP_AT_END } from '../line-shape';

/**
 * Files whose long paragraphs were cut into lines by a mail program or an old word processor. Joining lines that are
 * blocks of their own would lose headlines and bylines, so everything here must agree before a line is joined.
 */

/** Widths to which programs wrap: 65 (mail) to 100; Vietnamese letters count one each. */
const MIN_WIDTH = 60;
const MAX_WIDTH = 105;
/** Fewer broken sentences may be the verses of a song or a list without stops. */
const MIN_BROKEN_SENTENCES = 4;
/** A line was full if the next word would not have fitted; proportional fonts wrap at four fifths of the longest. */
const FULL_SHARE = 0.8;
/** Nearly every sentence that runs on must leave a full line behind it, or the breaks are the writer's own. */
const MIN_FULL_SHARE = 0.9;

const LOWER_START = /^\s*["“‘(]?\p{Ll}/u;
const INDENTED = /^[\s\u00A0]/;
const FIRST_WORD = /^\s*(\S*)/u;

/**
 * Joins the lines of a hard-wrapped file to blocks, at blank lines and wherever the writer broke the line on purpose.
 * The line break stays inside the block as "\n". Null for every file that is not certainly hard-wrapped.
 *
 * @param lines all lines of the file, blank ones included
 * @example joinWrapped(lines)?.[0] // 'Ngày 10 tháng 11 năm 2022, Đoàn công tác của Ban Thường vụ Huyện ủy làm\nviệc với …'
 */
export function joinWrapped(lines: readonly string[]): string[] | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.trimEnd().length);
  if (width < MIN_WIDTH || width > MAX_WIDTH || !runsOn(lines, width)) return null;
  const blocks: string[][] = [];
  let previous: string | null = null;
  for (const line of lines) {
    const blank = isBlank(line);
    if (!blank && previous !== null && continues(previous, line, width)) blocks.at(-1)?.push(line);
    else if (!blank) blocks.push([line]);
    previous = blank ? null : line;
  }
  return blocks.map((block) => block.join('\n'));
}

/** Whether sentences that break off in the middle are many, and break where the line was full. */
function runsOn(lines: readonly string[], width: number): boolean {
  let broken = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    const [above = '', below = ''] = [lines[i - 1], lines[i]];
    if (isBlank(above) || STOP_AT_END.test(above) || !LOWER_START.test(below)) continue;
    broken++;
    if (isFull(above, below, width)) full++;
  }
  return broken >= MIN_BROKEN_SENTENCES && full >= broken * MIN_FULL_SHARE;
}

function continues(above: string, below: string, width: number): boolean {
  if (LIST_MARKER.test(below) && STOP_AT_END.test(above)) return false;
  if (INDENTED.test(below) && !INDENTED.test(above)) return false;
  return isFull(above, below, width);
}

function isFull(above: string, below: string, width: number): boolean {
  const word = FIRST_WORD.exec(below)?.[1] ?? '';
  return above.trimEnd().length + 1 + word.length > width * FULL_SHARE;
}
