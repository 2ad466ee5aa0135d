import type { Mended, Suggestion } from '../result';
import type { Near, Phrase, QueryNode } from './ast';
import { type Lexeme, lex } from './lex';

export interface ParsedQuery {
  /** null: the query has no word, every report matches. */
  readonly node: QueryNode | null;
  readonly mended: readonly Mended[];
  /** Other readings of the same query. */
  readonly suggestions: readonly Suggestion[];
}

const MESSAGES = {
  'open-quote': 'Đã đóng dấu ngoặc kép còn mở.',
  'open-bracket': 'Đã đóng dấu ngoặc đơn còn mở.',
  'stray-bracket': 'Đã bỏ dấu ngoặc đơn thừa.',
  'stray-operator': 'Đã bỏ phép nối đứng một mình.',
  'near-needs-words': 'GẦN/n chỉ nối hai từ hoặc hai cụm từ; ở đây đã đọc là “và”.',
  'no-word': 'Câu tìm không có chữ hay số nào.',
} as const;
type MendRule = keyof typeof MESSAGES;

/**
 * Reads a query: words (AND), "phrases", -exclusion, HOẶC/OR, GẦN/n and brackets. Nothing is an error: what is
 * broken is mended, and `mended` says how.
 *
 * @example parseQuery('ocop -"nông thôn').mended.map((each) => each.rule) // ['open-quote']
 */
export function parseQuery(text: string): ParsedQuery {
  const { lexemes, openQuote } = lex(text);
  const parser = new Parser(lexemes);
  if (openQuote) parser.mend('open-quote');
  const node = parser.all();
  if (node === null && text.trim() !== '') parser.mend('no-word');
  return { node, mended: parser.mended(), suggestions: hyphenReadings(text, lexemes) };
}

/** Recursive descent; the depth is bounded by the length of the query (500 characters). */
class Parser {
  private at = 0;
  private readonly rules = new Set<MendRule>();

  constructor(private readonly lexemes: readonly Lexeme[]) {}

  mend(rule: MendRule): void {
    this.rules.add(rule);
  }

  mended(): Mended[] {
    return [...this.rules].map((rule) => ({ rule, message: MESSAGES[rule] }));
  }

  all(): QueryNode | null {
    const parts: QueryNode[] = [];
    while (this.at < this.lexemes.length) {
      const part = this.either();
      if (part !== null) parts.push(part);
      // `either` stops only at the end or at a closing bracket that nothing opened.
      if (this.take('close') !== null) this.mend('stray-bracket');
    }
    return group('and', parts);
  }

  private either(): QueryNode | null {
    const parts: QueryNode[] = [];
    let expectsPart = false;
    for (;;) {
      const part = this.conjunction();
      if (part !== null) parts.push(part);
      else if (expectsPart || this.peek() === 'or') this.mend('stray-operator');
      if (this.take('or') === null) return group('or', parts);
      expectsPart = true;
    }
  }

  private conjunction(): QueryNode | null {
    const parts: QueryNode[] = [];
    for (;;) {
      const kind = this.peek();
      if (kind === null || kind === 'close' || kind === 'or') return group('and', parts);
      const part = this.factor();
      if (part !== null) parts.push(part);
    }
  }

  private factor(): QueryNode | null {
    if (this.take('minus') !== null) {
      const part = this.factor();
      return part === null ? null : { kind: 'not', part };
    }
    if (this.take('open') !== null) {
      const inside = this.either();
      if (this.take('close') === null) this.mend('open-bracket');
      if (this.take('near') !== null) this.mend('near-needs-words');
      return inside;
    }
    if (this.take('near') !== null) {
      this.mend('stray-operator');
      return null;
    }
    const phrase = this.take('phrase');
    return phrase?.kind === 'phrase' ? this.nearChain(phrase.phrase) : null;
  }

  /** a GẦN/3 b GẦN/3 c: each neighbouring pair must stand near. */
  private nearChain(first: Phrase): QueryNode {
    const pairs: Near[] = [];
    let left = first;
    for (;;) {
      const near = this.take('near');
      if (near?.kind !== 'near') break;
      const right = this.take('phrase');
      if (right?.kind !== 'phrase') {
        this.mend(this.peek() === null ? 'stray-operator' : 'near-needs-words');
        break;
      }
      pairs.push({ kind: 'near', left, right: right.phrase, distance: near.distance });
      left = right.phrase;
    }
    return group('and', pairs) ?? first;
  }

  private peek(): Lexeme['kind'] | null {
    return this.lexemes[this.at]?.kind ?? null;
  }

  private take(kind: Lexeme['kind']): Lexeme | null {
    const lexeme = this.lexemes[this.at];
    if (lexeme?.kind !== kind) return null;
    this.at++;
    return lexeme;
  }
}

function group(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | null {
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  return rest.length === 0 ? first : { kind, parts: [first, ...rest] };
}

/** "kinh tế -xã hội" excludes "xã"; the writer may have meant a hyphen (real reports print it so). */
function hyphenReadings(text: string, lexemes: readonly Lexeme[]): Suggestion[] {
  const minus = lexemes.filter((each) => each.kind === 'minus' && each.start > 0);
  if (minus.length === 0) return [];
  let plain = '';
  let last = 0;
  for (const { start, end } of minus) {
    plain += `${text.slice(last, start)}- `;
    last = end;
  }
  return [{ text: plain + text.slice(last), why: 'Dấu “-” là gạch nối, không phải phép loại trừ' }];
}
