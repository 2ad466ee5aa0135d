import type { Mended, Suggestion } from '../result';
import type { Near, Phrase, QueryNode, Span } from './ast';
import { type FieldNames, NO_NAMES } from './fields';
import { group } from './group';
import { keepOperators, type Lexeme, lex } from './lex';
import { inField, readField } from './read-field';

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
  'field-without-value': 'Tên trường không có giá trị đi liền sau; đã tìm như từ ngữ thông thường.',
  'not-a-year': 'Sau “năm:” cần một năm hoặc một khoảng năm như 2021..2023; đã tìm như từ ngữ thông thường.',
  'no-word': 'Câu tìm không có chữ hay số nào.',
} as const;
export type MendRule = keyof typeof MESSAGES;

/**
 * Reads a query: words (AND), "phrases", -exclusion, HOẶC/OR, GẦN/n, brackets and fields. Nothing is an error: what is
 * broken is mended, and `mended` says how.
 *
 * @param names what the values of fields name
 * @example parseQuery('ocop -"nông thôn').mended.map((each) => each.rule) // ['open-quote']
 */
export function parseQuery(text: string, names: FieldNames = NO_NAMES): ParsedQuery {
  const { lexemes, openQuote } = lex(text);
  const parser = new Parser(text, lexemes, names);
  if (openQuote) parser.mend('open-quote');
  const node = parser.all();
  if (node === null && text.trim() !== '') parser.mend('no-word');
  return { node, mended: parser.mended(), suggestions: [...hyphenReadings(text, lexemes), ...operatorReading(text)] };
}

/** Recursive descent; the depth is bounded by the length of the query (500 characters). */
class Parser {
  private at = 0;
  private readonly rules = new Set<MendRule>();
  private readonly unknown: Mended[] = [];

  constructor(
    private readonly text: string,
    private readonly lexemes: readonly Lexeme[],
    private readonly names: FieldNames,
  ) {}

  mend(rule: MendRule): void {
    this.rules.add(rule);
  }

  mended(): Mended[] {
    return [...[...this.rules].map((rule) => ({ rule, message: MESSAGES[rule] })), ...this.unknown];
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
    const minus = this.take('minus');
    if (minus !== null) {
      const part = this.factor();
      return part === null ? null : { kind: 'not', part, at: [minus.at[0], part.at[1]] };
    }
    const field = this.take('field');
    if (field?.kind === 'field') return this.field(field);
    if (this.peek() === 'open') {
      const inside = this.bracket();
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

  /** What stands between two brackets; the place of the whole, brackets included. */
  private bracket(): QueryNode | null {
    const open = this.take('open');
    const inside = this.either();
    const close = this.take('close');
    if (close === null) this.mend('open-bracket');
    if (inside === null || open === null) return null;
    return { ...inside, at: [open.at[0], close?.at[1] ?? inside.at[1]] };
  }

  /** A field and the value that stands right after it; text where none does. */
  private field(field: Extract<Lexeme, { kind: 'field' }>): QueryNode | null {
    const next = this.lexemes[this.at];
    const glued = next?.at[0] === field.at[1];
    if (glued && next.kind === 'open' && field.field !== 'nam') {
      const inside = this.bracket();
      const at: Span = [field.at[0], inside?.at[1] ?? field.at[1]];
      if (inside !== null) return { ...inField(field.field, inside, this.text, this.names), at };
    }
    if (next?.kind === 'phrase') {
      const ahead = glued && next.phrase.as === 'quotes' ? [] : this.plainWords(this.at + 1);
      const read = readField(field.field, next.phrase, ahead, { glued, text: this.text, names: this.names });
      if (read !== null) {
        this.at += 1 + read.taken;
        if (read.message !== null) this.unknown.push({ rule: 'unknown-value', message: read.message });
        return { ...read.node, at: [field.at[0], read.node.at[1]] };
      }
      if (field.field === 'nam' && glued) this.mend('not-a-year');
    } else this.mend('field-without-value');
    return group('and', field.name);
  }

  /** The plain words from here on: a name may go on in them. */
  private plainWords(from: number): Phrase[] {
    const words: Phrase[] = [];
    for (let i = from; words.length < MAX_NAME; i++) {
      const lexeme = this.lexemes[i];
      if (lexeme?.kind !== 'phrase' || lexeme.phrase.as === 'quotes') break;
      words.push(lexeme.phrase);
    }
    return words;
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
      const at: Span = [left.at[0], right.at[1]];
      pairs.push({ kind: 'near', left, right: right.phrase, distance: near.distance, at });
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

/** The longest name of a place or person has fewer syllables. */
const MAX_NAME = 8;

/** In capitals HOẶC is a word: the writer may have left caps lock on, or may have meant it. */
function operatorReading(text: string): Suggestion[] {
  const meant = keepOperators(text);
  return meant === text ? [] : [{ text: meant, why: 'Chữ viết hoa HOẶC, GẦN là phép nối, không phải từ cần tìm' }];
}

/** Nobody hyphenates before a quotation mark, a bracket or a field. */
function isPlain(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'phrase' && lexeme.phrase.as !== 'quotes';
}

/** "kinh tế -xã hội" excludes "xã"; the writer may have meant a hyphen (real reports print it so). */
function hyphenReadings(text: string, lexemes: readonly Lexeme[]): Suggestion[] {
  const minus = lexemes.filter(
    (each, i) => each.kind === 'minus' && (each.at[0] > 0 || lexemes.length > 2) && isPlain(lexemes[i + 1]),
  );
  if (minus.length === 0) return [];
  let plain = '';
  let last = 0;
  for (const {
    at: [start, end],
  } of minus) {
    plain += `${text.slice(last, start)}- `;
    last = end;
  }
  return [{ text: plain + text.slice(last), why: 'Dấu “-” là gạch nối, không phải phép loại trừ' }];
}
