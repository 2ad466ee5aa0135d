import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../line-shape';
import { readSource } from '../read-source';

const read = (text: string) => readSource({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
const paragraphs = (text: string) => read(text).document?.paragraphs;

describe('plain text', () => {
  it('makes a block of every line and repairs nothing', () => {
    const text = ' bch.png\nHuyện uỷ\u00A0trân trọng  \n\n\u00A0\n\u200B\nhuyệnđã\u00ADhọp';
    expect(paragraphs(text)).toEqual([' bch.png', 'Huyện uỷ\u00A0trân trọng  ', 'huyệnđã\u00ADhọp']);
  });

  it('drops the carriage returns of Windows and of old Macs', () => {
    expect(paragraphs('Một\r\nHai\r\n\r\nBa\rBốn')).toEqual(['Một', 'Hai', 'Ba', 'Bốn']);
  });

  it('composes what was typed in pieces', () => {
    expect(paragraphs('Huye\u0323\u0302n u\u0309y')).toEqual(['Huyện ủy']);
  });

  it('law: the blocks joined by line ends are the lines of the source that show something, in NFC', () => {
    const sign = fc.constantFrom(
      ...'aăâbcdđeê ơưủệ.,-\n\r\t',
      '\r\n',
      '\u00A0',
      '\u0301',
      '\u0323',
      '\u200B',
      '\uD800',
      '100%',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 300 }), (given) => {
        const text = given.replace(/^\uFEFF/, '').toWellFormed();
        const lines = text.split(/\r\n|\n|\r/).filter((line) => !isBlank(line));
        expect((paragraphs(text) ?? []).join('\n')).toBe(lines.map((line) => line.normalize('NFC')).join('\n'));
      }),
    );
  });
});

/** Words of 2 to 6 letters wrapped at 72 characters, a blank line after each paragraph. */
function wrapped(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/(.{1,72})(?:\s|$)/g, '$1\n')).join('\n');
}

const PARAGRAPH =
  'Ngày mười hai tháng năm, huyện ủy họp phiên thường kỳ để nghe các ngành báo cáo kết quả công tác quý một và bàn ' +
  'những việc còn vướng trong giải ngân vốn đầu tư công, nhất là ở các xã vùng cao, nơi đường đi lại còn khó khăn và ' +
  'mùa mưa đến sớm hơn mọi năm, làm cho việc chở vật liệu lên công trình phải dừng lại nhiều ngày liền.';

describe('hard-wrapped text', () => {
  const title = 'Huyện ủy họp phiên thường kỳ tháng năm';

  it('is joined at blank lines, its line breaks kept inside the blocks', () => {
    const { document, messages } = read(wrapped([title, PARAGRAPH, PARAGRAPH]));
    expect(document?.paragraphs).toHaveLength(3);
    expect(document?.paragraphs[1]?.replaceAll('\n', ' ')).toBe(PARAGRAPH);
    expect(document?.paragraphs[1]).toContain('\n');
    expect(messages.map((message) => message.rule)).toEqual(['lines-joined']);
  });

  it('leaves apart what the writer broke on purpose: list items, a short line, an indented paragraph', () => {
    const text = `${wrapped([PARAGRAPH, PARAGRAPH])}Các xã cần:\n- làm xong đường;\n- làm xong bể.\nLê Thị Mẫu\nẢnh: Bàn Mẫu\n`;
    const blocks = paragraphs(text) ?? [];
    expect(blocks.slice(-5)).toEqual([
      'Các xã cần:',
      '- làm xong đường;',
      '- làm xong bể.',
      'Lê Thị Mẫu',
      'Ảnh: Bàn Mẫu',
    ]);
    const indented = `${wrapped([PARAGRAPH]).trimEnd()}\n    ${wrapped([PARAGRAPH])}`;
    expect(paragraphs(indented)).toHaveLength(2);
  });

  it('is not seen in a file with one long line, in short lines, or in lines that end in stops', () => {
    const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length;
    for (const text of [
      wrapped([PARAGRAPH, PARAGRAPH]) + PARAGRAPH,
      'một dòng ngắn\nhai dòng ngắn\n'.repeat(10),
      'Đây là một câu đủ dài để trông như dòng bị ngắt giữa chừng, nhưng có dấu chấm.\n'.repeat(10),
    ]) {
      expect(paragraphs(text)).toHaveLength(lines(text));
      expect(read(text).messages).toEqual([]);
    }
  });
});
