import { isMap, LineCounter, parseDocument } from 'yaml';
import { isRecord } from '../report/is-record';
import type { HandWritten } from '../report/raw-document';
import type { MessageLog } from './message-log';
import { linesOf } from './yaml-lines';

/** 256 KB of hand-written metadata for one report is a mistake; a YAML parser takes seconds for some of those. */
const MAX_LENGTH = 256 * 1024;

/** The mistakes that people make, by the parser's codes; any other is told by its code. */
const MISTAKES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'giá trị có dấu “:” thì phải đặt trong ngoặc kép.',
  MISSING_CHAR: 'thiếu dấu đóng ngoặc hoặc dấu “:”.',
  DUPLICATE_KEY: 'một khóa được ghi hai lần.',
  TAB_AS_INDENT: 'không thụt dòng bằng phím Tab, hãy dùng dấu cách.',
  BAD_INDENT: 'thụt dòng không đều.',
  TAG_RESOLVE_FAILED: 'không dùng thẻ “!” của YAML.',
  RESOURCE_EXHAUSTION: 'lồng nhau quá sâu.',
  MULTIPLE_DOCS: 'chỉ được một phần dữ liệu, không có dòng “---” ở giữa.',
};

/** Where a piece of YAML stands, for the messages. */
export interface YamlPlace {
  readonly source: HandWritten['source'];
  /** In Vietnamese: "phần đầu tệp", the sidecar's name. */
  readonly name: string;
  /** Lines of the file above the YAML, so that a message names the line that an editor shows. */
  readonly linesAbove: number;
}

/**
 * Values that a person wrote in YAML: plain scalars, lists and maps. Dates stay strings; custom tags and aliases are
 * refused. Null (with an error message that names the line) where the YAML is broken, null alone where it is empty.
 *
 * @example parseHandWritten('date: 2022-11-10', { source: 'sidecar', name: 'a.txt.meta.yaml', linesAbove: 0 }, log)
 * // { source: 'sidecar', values: { date: '2022-11-10' }, lines: { name: 'a.txt.meta.yaml', at: Map { 'date' → 1 } } }
 */
export function parseHandWritten(yaml: string, place: YamlPlace, log: MessageLog): HandWritten | null {
  const refuse = (why: string, line: number | null) => {
    const where = line === null ? place.name : `${place.name}, dòng ${line + place.linesAbove}`;
    log.add('error', `${place.source}-broken`, `Không đọc được siêu dữ liệu: ${why}`, where);
    return null;
  };
  if (yaml.length > MAX_LENGTH) return refuse(`dài quá ${MAX_LENGTH / 1024} KB.`, null);
  try {
    const lines = new LineCounter();
    // The core schema of YAML 1.2 has no dates: "date: 2022-11-10" is a string, as the metadata stage wants it.
    const document = parseDocument(yaml, {
      schema: 'core',
      resolveKnownTags: false,
      lineCounter: lines,
      prettyErrors: false,
    });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
      return refuse(
        MISTAKES[problem.code] ?? `sai cú pháp YAML (${problem.code}).`,
        lines.linePos(problem.pos[0]).line,
      );
    if (document.contents === null) return null;
    if (!isMap(document.contents)) return refuse('cần có dạng “khóa: giá trị”.', 1);
    const values: unknown = document.toJS({ maxAliasCount: 0 });
    if (!isRecord(values)) return null;
    const at = linesOf(document.contents, (offset) => lines.linePos(offset).line + place.linesAbove);
    return { source: place.source, values, lines: { name: place.name, at } };
  } catch (error) {
    // An alias (a few of them can unfold to gigabytes), or brackets so deep that the parser's stack ends.
    const alias = error instanceof ReferenceError;
    return refuse(alias ? 'không dùng được “&” và “*” của YAML.' : 'lồng nhau quá sâu.', null);
  }
}
