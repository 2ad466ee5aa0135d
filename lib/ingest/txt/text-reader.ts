import { isBlank } from '../line-shape';
import { NO_HINTS, type Reader } from '../reader';
import { joinWrapped } from './hard-wrap';

const LINE_END = /\r\n|\n|\r/;

/** Plain text: one line is one block, as it stands (leading blanks, NBSP and all). */
export const textReader: Reader = {
  format: 'txt',
  endings: ['.txt', '.text'],
  declaredCharset: () => null,
  read: (text, log) => {
    const lines = text.split(LINE_END);
    const joined = joinWrapped(lines);
    if (joined !== null) {
      log.add('info', 'lines-joined', 'Tệp bị ngắt dòng giữa câu; các dòng của một đoạn đã được nối lại.');
    }
    const blocks = joined ?? lines.filter((line) => !isBlank(line));
    return { blocks, title: null, hints: NO_HINTS, handWritten: [], boilerplate: [] };
  },
};
