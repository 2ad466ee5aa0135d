import type { Phrase, QueryNode, TitleField, ValueField, YearField } from './ast';
import { FIELD_WORDS, type FieldName, type FieldNames, type ListField, parseYears } from './fields';
import { group } from './group';

interface FieldContext {
  /** The value stands right after the colon; else it must be a known name, for "tỉnh: họp" is text. */
  readonly glued: boolean;
  /** The query. */
  readonly text: string;
  readonly names: FieldNames;
}

interface FieldRead {
  readonly node: ValueField | YearField | TitleField;
  /** How many of the plain words after the value belong to it. */
  readonly taken: number;
  /** Vietnamese, where the value names nothing. */
  readonly message: string | null;
}

/**
 * Reads the value of a field; null where it is none. A name goes on in the words after it as long as that names
 * something: `tinh:Lai Châu OCOP` is Lai Châu, then OCOP.
 *
 * @param ahead the plain words after the value
 * @example readField('nam', phrase, [], { glued: true, text: 'nam:2021..2023', names: NO_NAMES })
 */
export function readField(
  field: FieldName,
  value: Phrase,
  ahead: readonly Phrase[],
  context: FieldContext,
): FieldRead | null {
  if (field === 'nam') {
    const years = parseYears(value.as === 'quotes' ? value.text : context.text.slice(...value.at));
    return years === null ? null : { node: { kind: 'year', ...years, at: value.at }, taken: 0, message: null };
  }
  if (field === 'tieude') {
    return context.glued ? { node: { kind: 'title', phrase: value, at: value.at }, taken: 0, message: null } : null;
  }
  for (let taken = ahead.length; taken >= 0; taken--) {
    const whole = joined(context.text, value, ahead.slice(0, taken));
    const node = valueField(field, whole, context);
    if (node.targets.length > 0) return { node, taken, message: null };
  }
  if (!context.glued) return null;
  const node = valueField(field, value, context);
  const message = field === 'vanban' ? null : `Không có ${FIELD_WORDS[field]} nào tên “${node.text}” trong kho này.`;
  return { node, taken: 0, message };
}

/**
 * Puts every word or phrase of a bracket into a field: `tieude:(lúa HOẶC ngô)`. Words in a row are one name.
 *
 * @example inField('tinh', node, text, names)
 */
export function inField(field: Exclude<FieldName, 'nam'>, node: QueryNode, text: string, names: FieldNames): QueryNode {
  if (node.kind === 'phrase') {
    if (field === 'tieude') return { kind: 'title', phrase: node, at: node.at };
    return valueField(field, node, { glued: true, text, names });
  }
  if (node.kind === 'not') return { ...node, part: inField(field, node.part, text, names) };
  if (node.kind !== 'and' && node.kind !== 'or') return node;
  const plain = node.parts.filter((part): part is Phrase => part.kind === 'phrase' && part.as !== 'quotes');
  const [first, ...rest] = plain;
  if (node.kind === 'and' && field !== 'tieude' && first !== undefined && plain.length === node.parts.length) {
    return inField(field, joined(text, first, rest), text, names);
  }
  const parts = node.parts.map((part) => inField(field, part, text, names));
  return group(node.kind, parts) ?? node;
}

function valueField(field: ListField, value: Phrase, { names }: FieldContext): ValueField {
  const targets = names.find(field, value.text);
  return { kind: 'field', field, text: value.text, targets, phrase: field === 'vanban' ? value : null, at: value.at };
}

/** Phrases in a row of a query as one. */
export function joined(text: string, first: Phrase, rest: readonly Phrase[]): Phrase {
  const last = rest.at(-1);
  if (last === undefined) return first;
  const [head, ...tail] = first.words;
  return {
    kind: 'phrase',
    words: [head, ...tail, ...rest.flatMap((each) => each.words)],
    as: 'code',
    text: text.slice(first.at[0], last.at[1]),
    at: [first.at[0], last.at[1]],
  };
}
