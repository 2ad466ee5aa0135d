import { describe, expect, it } from 'vitest';
import abbreviations from '../../../data/vocabulary/abbreviations.json' with { type: 'json' };
import spellings from '../../../data/vocabulary/spellings.json' with { type: 'json' };
import { queryWords } from './lex';
import { isTarget, variantTable } from './variant-table';

/** Their shape is checked by their schemas: lib/cli/check-vocabulary.test.ts. */
describe('the tables that a clerk edits', () => {
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
