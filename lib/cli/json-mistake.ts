/** Where a JSON text breaks the grammar, and how to mend it (Vietnamese). */
export interface JsonMistake {
  readonly offset: number;
  readonly message: string;
}

/** Blanks, then a string, a number, a word or a sign. Each class begins with its own character: linear. */
const TOKEN =
  /[ \t\n\r]*(?:"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\d])|(?:true|false|null)(?!\p{L})|[{}[\],:])/uy;
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** What a hand types where JSON wants something else; the sign decides. */
const ODD_SIGNS: readonly (readonly [signs: string, message: string])[] = [
  ['"', 'chữ trong ngoặc kép chưa đóng ngoặc ở cuối dòng, hoặc có dấu \\ hay phím Tab ở giữa.'],
  ['“”‘’«»', 'dùng dấu ngoặc kép thẳng ("), không dùng ngoặc cong.'],
  ["'`", 'dùng dấu ngoặc kép thẳng (").'],
  ['\uFEFF', 'tệp có dấu BOM ở đầu; lưu lại dạng UTF-8 không có BOM.'],
  ['\u00A0\u200B', 'có một ký tự không nhìn thấy; xóa chỗ trống này rồi gõ lại.'],
  ['/#', 'tệp này không ghi được lời chú thích; ghi vào “about”.'],
];

interface Open {
  readonly sign: string;
  readonly keys: Set<string>;
}

/**
 * The first mistake of a JSON text in words that help; null where there is none. The words of `JSON.parse` differ from
 * one version of Node to the next and often name no place, and of two entries of one name it silently drops the first.
 *
 * @example jsonMistake('["a" "b"]') // { offset: 3, message: 'thiếu dấu phẩy sau mục này.' }
 */
export function jsonMistake(text: string): JsonMistake | null {
  const open: Open[] = [];
  let wanted: 'value' | 'key' | 'colon' | 'next' = 'value';
  let before = '';
  let end = 0;
  for (;;) {
    TOKEN.lastIndex = end;
    const found = TOKEN.exec(text)?.[0];
    if (found === undefined) return endOrOddSign(text, end, open.length === 0 && wanted === 'next');
    const token = found.trim();
    const offset = end + found.length - token.length;
    const wrong = (message: string, at = offset) => ({ offset: at, message });
    const holder = open.at(-1);
    const parent = holder?.sign ?? '';
    if (wanted === 'next') {
      if (parent === '') return wrong('thừa chữ sau dấu đóng cuối cùng.');
      if (token === ',') wanted = parent === '{' ? 'key' : 'value';
      else if (token === CLOSERS[parent]) open.pop();
      else if (token === '}' || token === ']') return wrong(`ở đây phải đóng bằng ${CLOSERS[parent]}.`);
      else return wrong('thiếu dấu phẩy sau mục này.', Math.max(0, end - 1));
    } else if (wanted === 'colon') {
      if (token !== ':') return wrong('thiếu dấu hai chấm sau tên mục.');
      wanted = 'value';
    } else if (token === '}' || token === ']') {
      if (before === ',') return wrong(`thừa dấu phẩy trước dấu ${token}.`, end - 1);
      if (before !== parent || token !== CLOSERS[parent]) return wrong(`dấu ${token} không đúng chỗ.`);
      open.pop();
      wanted = 'next';
    } else if (wanted === 'key') {
      if (!token.startsWith('"')) return wrong('tên mục phải ở trong ngoặc kép.');
      if (holder?.keys.has(token)) return wrong(`tên mục ${token} được ghi hai lần.`);
      holder?.keys.add(token);
      wanted = 'colon';
    } else if (token === ',' || token === ':') return wrong(`thừa dấu ${token}`);
    else if (token in CLOSERS) {
      open.push({ sign: token, keys: new Set() });
      wanted = token === '{' ? 'key' : 'value';
    } else wanted = 'next';
    before = token;
    end += found.length;
  }
}

const BLANKS = /[ \t\n\r]*/y;

function endOrOddSign(text: string, from: number, complete: boolean): JsonMistake | null {
  BLANKS.lastIndex = from;
  const offset = from + (BLANKS.exec(text)?.[0].length ?? 0);
  const sign = text[offset];
  if (sign === undefined) return complete ? null : { offset: text.length, message: 'tệp hết mà chưa đóng đủ ngoặc.' };
  const message =
    ODD_SIGNS.find(([signs]) => signs.includes(sign))?.[1] ?? `không hiểu “${sign}”; chữ phải ở trong ngoặc kép.`;
  return { offset, message };
}
