import type { Message, Severity } from '../../report/message';
import type { HandWritten } from '../../report/raw-document';
import type { Paragraph } from '../context';
import type { Written } from './written';

/** Something that only the finished report can tell: whether the person to take away was there. */
export interface Wish {
  readonly met: () => void;
  /** It is open again, and that is why. */
  readonly missed: (problem: string) => void;
}

/** Reads the value of one key: where it comes from, what it may be held against, and where to say what is wrong. */
export interface Reading {
  readonly source: HandWritten['source'];
  readonly paragraphs: readonly Paragraph[];
  /** The value cannot be used: an error, and null for the caller to hand on. */
  readonly refuse: (at: Written, problem: string) => null;
  /** The value is used all the same. */
  readonly warn: (at: Written, rule: string, problem: string) => void;
  /** Said at the end unless it was met by then. */
  readonly wish: (at: Written, severity: Severity, problem: string) => Wish;
}

/** A reading with what was said in it. */
export interface Recorded {
  readonly reading: Reading;
  readonly messages: () => readonly Message[];
  /** Messages of wishes that were never met. */
  readonly open: () => readonly Message[];
}

/**
 * @param file path of the source, for the messages
 * @example const { reading, messages } = recordedReading('a.txt', handWritten, context.paragraphs)
 */
export function recordedReading(file: string, written: HandWritten, paragraphs: readonly Paragraph[]): Recorded {
  const { source, lines } = written;
  const said: Message[] = [];
  const wishes: { message: Message; met: boolean }[] = [];
  const messageOf = (at: Written, rule: string, severity: Severity, problem: string): Message => {
    const place = placeOf(at.path, lines);
    return { file, place, rule, severity, message: `“${pathText(at.path)}” ghi tay: ${problem}` };
  };
  return {
    reading: {
      source,
      paragraphs,
      refuse: (at, problem) => {
        said.push(messageOf(at, 'wrong-value', 'error', `${problem} Giá trị máy đọc được giữ nguyên.`));
        return null;
      },
      warn: (at, rule, problem) => said.push(messageOf(at, rule, 'warning', problem)),
      wish: (at, severity, problem) => {
        const wish = { message: messageOf(at, 'unmet-correction', severity, problem), met: false };
        wishes.push(wish);
        return {
          met: () => {
            wish.met = true;
          },
          missed: (why) => {
            wish.message = messageOf(at, 'unmet-correction', severity, why);
            wish.met = false;
          },
        };
      },
    },
    messages: () => said,
    open: () => wishes.flatMap(({ message, met }) => (met ? [] : [message])),
  };
}

/** The line of the piece, or of the nearest piece around it; without lines the key. */
export function placeOf(path: Written['path'], lines: HandWritten['lines']): string {
  if (lines === undefined) return String(path[0] ?? '');
  for (let length = path.length; length > 0; length--) {
    const line = lines.at.get(path.slice(0, length).join('.'));
    if (line !== undefined) return `${lines.name}, dòng ${line}`;
  }
  return lines.name;
}

/** People count from 1: officeholders[3].role is the third officeholder's. */
function pathText(path: Written['path']): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part + 1}]` : at === 0 ? part : `.${part}`)).join('');
}
