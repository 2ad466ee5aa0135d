import abbreviations from '../../../data/vocabulary/abbreviations.json' with { type: 'json' };
import spellings from '../../../data/vocabulary/spellings.json' with { type: 'json' };
import { districts, oldProvinces, provincesNow } from '../../places/lookup';
import { isPlainSyllable } from '../../text/syllable';
import type { QueryWord, VariantKind } from './ast';
import { queryWords } from './lex';
import { exactWords, foldedWords } from './word-keys';

/** One wording of a group: its words as the index knows them, and how it is printed. */
export interface Form {
  readonly words: readonly QueryWord[];
  readonly printed: string;
  readonly kind: VariantKind;
  readonly group: number;
  /** A short form, which may look like a syllable of the language (CA, TƯ). */
  readonly short: boolean;
}

/** Wordings that count as one another. */
export interface VariantTable {
  /** Forms by the folded keys of their words, joined by blanks. */
  readonly byFolded: ReadonlyMap<string, readonly Form[]>;
  readonly groups: readonly (readonly Form[])[];
  /** Words of the longest form. */
  readonly longest: number;
}

interface Wording {
  readonly printed: string;
  readonly short: boolean;
}

/**
 * The table of abbreviations, other spellings and place names of data/vocabulary and data/gazetteer. Ambiguous
 * abbreviations are in the files and not in the table: they are never expanded alone.
 *
 * @example variantTable().byFolded.get('ubnd')?.[0]?.printed // 'UBND'
 */
export function variantTable(): VariantTable {
  table ??= build();
  return table;
}

let table: VariantTable | null = null;

function build(): VariantTable {
  const groups: Form[][] = [];
  const add = (kind: VariantKind, wordings: readonly Wording[]) => {
    const unique = new Map(
      wordings.map((each) => {
        const words = queryWords(each.printed, 0);
        return [exactWords(words), { ...each, words }] as const;
      }),
    );
    const forms = [...unique.values()].map((each): Form => ({ ...each, kind, group: groups.length }));
    if (forms.length > 1) groups.push(forms);
  };
  for (const wordings of abbreviationGroups()) add('abbreviation', wordings);
  for (const wordings of [...spellings.spellings, ...placeSpellings()]) {
    add(
      'spelling',
      wordings.map((printed) => ({ printed, short: false })),
    );
  }
  const byFolded = new Map<string, Form[]>();
  for (const form of groups.flat()) {
    const key = foldedWords(form.words);
    byFolded.set(key, [...(byFolded.get(key) ?? []), form]);
  }
  return { byFolded, groups, longest: Math.max(...groups.flat().map((form) => form.words.length)) };
}

/**
 * One meaning, and no other entry that looks the same without marks: else an unmarked query would have to guess, or
 * find less than the marked one.
 */
function abbreviationGroups(): Wording[][] {
  const rows = abbreviations.abbreviations.map((row) => ({
    short: [row.abbr, ...(row.also ?? [])],
    means: row.means,
    expands: (row.expand ?? true) && row.means.length === 1,
  }));
  const owners = new Map<string, Set<number>>();
  rows.forEach(({ short }, i) => {
    for (const abbr of short) {
      const key = foldedWords(queryWords(abbr, 0));
      owners.set(key, (owners.get(key) ?? new Set()).add(i));
    }
  });
  const alone = (abbr: string) => (owners.get(foldedWords(queryWords(abbr, 0)))?.size ?? 0) < 2;
  return rows
    .filter((row) => row.expands)
    .map(({ short, means }) => [
      ...means.map((printed) => ({ printed, short: false })),
      ...short.filter(alone).map((printed) => ({ printed, short: true })),
    ]);
}

/** How the highlands' first word of a name is spelled (DOSSIER 1.6), and Lắk after it. */
const DAK = ['Đắk', 'Đăk', 'Đak', 'Đắc', 'Đác'];
const LAK = ['Lắk', 'Lăk', 'Lắc'];
const DAK_NAME = /^(?:Đắk|Đăk|Đak|Đắc) (.+)$/u;

/** Every province and district with more than one spelling. */
function placeSpellings(): string[][] {
  const refused = new Set(spellings.notForSearch);
  return [...oldProvinces(), ...provincesNow(), ...districts()].flatMap(({ name, aliases }) => {
    const names = [name, ...aliases];
    const others = names.flatMap((each) => {
      const rest = DAK_NAME.exec(each)?.[1];
      if (rest === undefined) return [];
      return DAK.flatMap((dak) => (LAK.includes(rest) ? LAK : [rest]).map((end) => `${dak} ${end}`));
    });
    if (refused.has(name)) return [];
    const all = [...names, ...others].filter((each) => !refused.has(each));
    return all.length > 1 ? [all] : [];
  });
}

/**
 * Whether a form may be searched for where another one was typed. The index is blind to case: CA would find every
 * "ca", TƯ every "tư".
 */
export function isTarget(form: Form): boolean {
  const [first, ...rest] = form.words;
  return first !== undefined && !(form.short && rest.length === 0 && isPlainSyllable(first.folded));
}
