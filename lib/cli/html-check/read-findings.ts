import { isRecord } from '../../report/is-record';

/** What the checker says of one file. */
export interface Finding {
  /** Name of the file without folder and ending. */
  readonly file: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** From 1; null where it speaks of the whole file. */
  readonly line: number | null;
  readonly message: string;
  /** The piece of HTML around it, on one line. */
  readonly extract: string;
}

/**
 * Reads the Nu HTML checker's JSON; null where it is none. Broken pieces in it count as errors: nothing it says is lost.
 *
 * @example readFindings(JSON.parse('{"messages":[]}')) // []
 */
export function readFindings(json: unknown): readonly Finding[] | null {
  if (!isRecord(json) || !Array.isArray(json.messages)) return null;
  return json.messages.map((each: unknown) => {
    const message = isRecord(each) ? each : {};
    const text = (key: string) => (typeof message[key] === 'string' ? message[key] : '');
    return {
      file: fileName(text('url')),
      severity: message.type !== 'info' ? 'error' : message.subType === 'warning' ? 'warning' : 'info',
      line: typeof message.lastLine === 'number' ? message.lastLine : null,
      message: text('message') || JSON.stringify(each),
      extract: oneLine(text('extract')),
    };
  });
}

/** The last part of a path or address, without `.html`. */
function fileName(address: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1);
  return name.endsWith('.html') ? name.slice(0, -'.html'.length) : name;
}

/** Runs of white space, which the checker takes over from the source, become one blank. Linear: one class, one plus. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
