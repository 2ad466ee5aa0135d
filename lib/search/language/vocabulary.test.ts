import { describe, expect, it } from 'vitest';
import abbreviations from '../../../data/vocabulary/abbreviations.json' with { type: 'json' };
import codes from '../../../data/vocabulary/document-codes.json' with { type: 'json' };
import spellings from '../../../data/vocabulary/spellings.json' with { type: 'json' };
import { queryWords } from './lex';
import { isTarget, variantTable } from './variant-table';

const ROWS: readonly Readonly<Record<string, unknown>>[] = abbreviations.abbreviations;
const KEYS = new Set(['abbr', 'also', 'means', 'expand']);
const isText = (value: unknown) => typeof value === 'string' && value.trim() === value && value !== '';
const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('the tables that a clerk edits', () => {
  it('abbreviations.json: every line has its keys and nothing else', () => {
    for (const row of ROWS) {
      const name = JSON.stringify(row);
      expect(
        Object.keys(row).filter((key) => !KEYS.has(key)),
        name,
      ).toEqual([]);
      expect(isText(row.abbr), name).toBe(true);
      for (const list of [row.means, row.also ?? []]) {
        expect(Array.isArray(list) && list.every(isText), name).toBe(true);
      }
      expect(Array.isArray(row.means) && row.means.length > 0, name).toBe(true);
      expect(row.expand === undefined || row.expand === false, name).toBe(true);
    }
  });

  it('abbreviations.json: no abbreviation stands there twice', () => {
    expect(repeated(abbreviations.abbreviations.map((row) => row.abbr))).toEqual([]);
  });

  it('spellings.json: a group has at least two spellings that differ', () => {
    for (const group of spellings.spellings) {
      const keys = new Set(
        group.map((each) =>
          queryWords(each, 0)
            .map((word) => word.exact)
            .join(' '),
        ),
      );
      expect(keys.size, group.join(', ')).toBeGreaterThan(1);
    }
  });

  it('document-codes.json: no sign stands there twice', () => {
    expect(repeated(codes.kinds.map(({ code }) => code))).toEqual([]);
    expect(repeated(codes.issuers.map(({ code }) => code))).toEqual([]);
  });
});

describe('the table of other wordings', () => {
  const forms = variantTable().groups.flat();

  it('never looks for a short form that is a syllable: the index is blind to case', () => {
    const targets = forms.filter(isTarget).map((form) => form.printed);
    for (const never of ['CA', 'ĐU', 'Gia Rai', 'TTH']) expect(targets, never).not.toContain(never);
    for (const wanted of ['UBND', 'NTM', 'T.Ư', 'Bắc Cạn', 'Daklak', 'Kontum'])
      expect(targets, wanted).toContain(wanted);
  });

  it('holds no abbreviation of several meanings', () => {
    const printed = new Set(forms.map((form) => form.printed));
    for (const row of abbreviations.abbreviations) {
      if (row.means.length > 1) expect(printed.has(row.abbr), row.abbr).toBe(false);
    }
  });
});
