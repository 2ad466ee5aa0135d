import type { HandWritten } from '../../report/raw-document';
import type { Draft, MetadataContext } from '../context';

/** A human's word, ready to be laid over what the extractors found. */
export type Overlay = (draft: Readonly<Draft>, context: MetadataContext) => Partial<Draft>;

/** What reading a hand-written value gives: an overlay, or in Vietnamese what is wrong with the value. */
export type ReadValue =
  | { readonly overlay: Overlay; readonly problem?: undefined }
  | { readonly overlay?: undefined; readonly problem: string };

/** Reads the value of one key; `value` is anything that YAML can hold but null. */
export type ValueReader = (value: unknown, source: HandWritten['source']) => ReadValue;

export const accept = (overlay: Overlay): ReadValue => ({ overlay });
export const refuse = (problem: string): ReadValue => ({ problem });

export const RULE = 'hand-written';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A non-empty text; null for anything else. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC').trim() : null;
}

/** A list of non-empty texts (one text counts as a list of one); null for anything else. */
export function asTexts(value: unknown): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.flatMap((each) => asText(each) ?? []);
  return texts.length === list.length ? texts : null;
}

/** A slug by itself, or an object that has one, as the report's JSON writes places and topics. */
export function asSlug(value: unknown): string | null {
  return asText(isRecord(value) ? value.slug : value);
}
