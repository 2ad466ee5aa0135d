import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkVocabulary, VOCABULARY_DIR } from './check-vocabulary';
import { jsonMistake } from './json-mistake';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sao-luc-vocabulary-'));
  await cp(VOCABULARY_DIR, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Changes one table of the copy, and gives what is told: rule, line, message. */
async function told(name: string, change: (text: string) => string) {
  const file = join(folder, `${name}.json`);
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
  const line = changed.split('\n').findIndex((each, i) => each !== text.split('\n')[i]) + 1;
  const messages = await checkVocabulary(folder);
  return { line: `dòng ${line}`, messages, rules: messages.map(({ rule }) => rule.replace('vocabulary-', '')) };
}

describe('the tables that a clerk edits', () => {
  it('are all as their schemas say', async () => {
    expect(await checkVocabulary(VOCABULARY_DIR)).toEqual([]);
  });

  it.each([
    ['topics', '"slug": "ocop"', '"slug": "OCOP sản phẩm"', 'pattern', '“OCOP sản phẩm” viết chưa đúng.'],
    ['topics', '"slug": "ocop"', '"slug": "nong-thon-moi"', 'entered-twice', '“nong-thon-moi” đã có ở topics.'],
    ['topics', '"core": true', '"core": "có"', 'type', 'ở đây phải là true hoặc false.'],
    ['titles', '"level": "central"', '"level": "trung ương"', 'enum', 'chọn một trong: “central”'],
    [
      'abbreviations',
      '"abbr": "BCH",',
      '"abbr": "BCH", "nghia": "x",',
      'additional-properties',
      'không dùng mục “nghia”',
    ],
    ['abbreviations', '"abbr": "BCH", ', '', 'required', 'thiếu mục “abbr”.'],
    ['boilerplate', '"quay lại",', '"quay lại ",', 'pattern', '“quay lại ” viết chưa đúng.'],
    ['boilerplate', '"quay lại",', '"quay lại trang trước",', 'unique-items', 'đã có trong cùng danh sách'],
    ['boilerplate', '"quay lại",', '"in trang", "chủ tọa", "chủ toạ",', 'spelled-twice', 'chỉ khác chỗ đặt dấu thanh'],
    ['function-words', '"ends": [', '"ends": ["xyz",', 'unknown-name', '“xyz” không có trong words.'],
    ['offices', '"beside": "', '"beside": "xa.khongco", "beside": "', 'not-json', 'tên mục "beside" được ghi hai lần.'],
  ])('%s: %s → %s is told with its line', async (name, from, to, rule, message) => {
    const { line, messages, rules } = await told(name, (text) => text.replace(from, to));
    expect(rules).toContain(rule);
    const found = messages.find((each) => each.rule === `vocabulary-${rule}`);
    expect(found?.message).toContain(message);
    expect(found).toMatchObject({ file: `data/vocabulary/${name}.json`, severity: 'error' });
    // A repeated value is told where it stands the second time, and that may be the older line.
    if (!['entered-twice', 'unique-items'].includes(rule)) expect(found?.place).toBe(line);
  });

  it('what is no JSON is told with its line, and nothing else of that table', async () => {
    const { line, messages, rules } = await told('letter-case', (text) =>
      text.replace('"Ban Bí thư",', '"Ban Bí thư"'),
    );
    expect([rules, messages[0]?.place]).toEqual([['not-json'], line]);
    expect(messages[0]?.message).toBe('thiếu dấu phẩy sau mục này.');
  });

  it('a table without a schema is told', async () => {
    await writeFile(join(folder, 'moi.json'), '{}');
    expect((await checkVocabulary(folder)).map(({ rule }) => rule)).toEqual(['vocabulary-no-schema']);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('what is no JSON', () => {
  it.each([
    ['["a" "b"]', 3, 'thiếu dấu phẩy sau mục này.'],
    ['["a",]', 4, 'thừa dấu phẩy trước dấu ].'],
    ['{"a": 1,}', 7, 'thừa dấu phẩy trước dấu }.'],
    ['{"a" 1}', 5, 'thiếu dấu hai chấm sau tên mục.'],
    ['["a', 1, 'chữ trong ngoặc kép chưa đóng ngoặc ở cuối dòng, hoặc có dấu \\ hay phím Tab ở giữa.'],
    ['{a: 1}', 1, 'không hiểu “a”; chữ phải ở trong ngoặc kép.'],
    ['["a]', 1, 'chữ trong ngoặc kép chưa đóng ngoặc ở cuối dòng, hoặc có dấu \\ hay phím Tab ở giữa.'],
    ['[“a”]', 1, 'dùng dấu ngoặc kép thẳng ("), không dùng ngoặc cong.'],
    ['["a"] // b', 6, 'tệp này không ghi được lời chú thích; ghi vào “about”.'],
    ['["a"', 4, 'tệp hết mà chưa đóng đủ ngoặc.'],
    ['["a"}', 4, 'ở đây phải đóng bằng ].'],
    ['["a"]]', 5, 'thừa chữ sau dấu đóng cuối cùng.'],
    ['["a\tb"]', 1, 'chữ trong ngoặc kép chưa đóng ngoặc ở cuối dòng, hoặc có dấu \\ hay phím Tab ở giữa.'],
    ['\uFEFF[]', 0, 'tệp có dấu BOM ở đầu; lưu lại dạng UTF-8 không có BOM.'],
    ['\u00A0[]', 0, 'có một ký tự không nhìn thấy; xóa chỗ trống này rồi gõ lại.'],
    ['', 0, 'tệp hết mà chưa đóng đủ ngoặc.'],
  ])('%s', (text, offset, message) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonMistake(text)).toEqual({ offset, message });
  });

  it('is told exactly where the parser refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '"',
      '\\',
      '1',
      '01',
      '-',
      '.',
      'e',
      'true',
      'x',
      ' ',
      '\n',
      '\u00A0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        const mistake = jsonMistake(text);
        if (mistake?.message.includes('hai lần')) return;
        expect(mistake === null, text).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('of two entries of one name the second is told, though the parser takes it', () => {
    expect(jsonMistake('{"a": {"b": 1}, "b": 2, "a": 3}')).toEqual({
      offset: 24,
      message: 'tên mục "a" được ghi hai lần.',
    });
  });

  it('and what is JSON has no mistake', () => {
    for (const text of ['{}', '[]', ' {"a": [1, -2.5e3, true, null, "x\\"y"], "b": {}} ', '"a"'])
      expect(jsonMistake(text)).toBeNull();
  });
});
