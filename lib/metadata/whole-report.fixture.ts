import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { SourceHints } from '../report/raw-document';
import { canonical } from '../text/normalise';

/** Values of a list are all that must be found, unless its line says otherwise; what a case leaves out is not compared. */
export interface WholeReportCase {
  readonly name: string;
  readonly hints?: Partial<SourceHints>;
  /** Paragraphs; a leading `~` is portal chrome. */
  readonly lines: readonly string[];
  /** The lines with their marks apart, as some sources have them; a fixture cannot show it. */
  readonly nfd?: boolean;
  readonly title?: string | null;
  readonly issuingBody?: string | null;
  /** A level that is left out is null. */
  readonly place?: Partial<Record<PlaceLevel, string | null>> | null;
  readonly date?: ExpectedDate | string | null;
  /** Days that must not become the report's date. */
  readonly notDates?: readonly string[];
  readonly period?: string | null;
  readonly people?: readonly ExpectedPerson[];
  readonly authors?: readonly string[];
  readonly photographers?: readonly string[];
  readonly documents?: readonly string[];
  /** Words that stand in the labels of the documents without number, one by one in order. */
  readonly named?: readonly string[];
  readonly directives?: readonly ExpectedStatement[];
  readonly lists?: readonly { readonly announced: number | null; readonly listed: number }[];
  readonly quotes?: readonly ExpectedStatement[];
  /** Some of them; `[]` is none at all. */
  readonly indicators?: readonly ExpectedIndicator[];
  readonly notIndicators?: readonly string[];
  /** Some of them; `[]` is none at all. */
  readonly topics?: readonly string[];
  readonly notTopics?: readonly string[];
}

export const PLACE_LEVELS = ['province', 'provinceNow', 'district', 'commune'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

export interface ExpectedDate {
  readonly value: string;
  readonly precision?: string;
  readonly inferred?: boolean;
}

export interface ExpectedPerson {
  readonly name: string;
  readonly titles?: readonly string[];
  readonly role?: string;
  /** Canonical ids of the offices, as far as they have one. */
  readonly ids?: readonly string[];
  /** Texts of all mentions, in the order of the report. */
  readonly mentions?: readonly string[];
}

export interface ExpectedStatement {
  /** Words that must stand in it. */
  readonly text: string;
  /** Words that must not. */
  readonly not?: string;
  readonly speaker?: string | null;
  readonly manner?: string;
  readonly addressee?: string | null;
  readonly number?: number | null;
  readonly due?: string | number | null;
}

export interface ExpectedIndicator {
  readonly raw: string;
  readonly value?: number | null;
  readonly unit?: string | null;
  readonly of?: number | null;
  readonly upTo?: number | null;
  /** True where the report must say why the figure cannot be true. */
  readonly doubt?: boolean;
}

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** Old tone style, NFC, plain blanks: how both sides are compared. */
export const plain = (text: string): string => canonical(text).text;

/** The whole reports of one region. They are trusted: a wrong line fails its test. */
export function wholeReports(file: string): readonly WholeReportCase[] {
  return parse(readFileSync(`${FOLDER}${file}`, 'utf8'), { schema: 'core' });
}

/** `reports-north.yaml` and what other regions there are. */
export function wholeReportFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => /^reports-[a-z]+\.yaml$/.test(name))
    .sort();
}
