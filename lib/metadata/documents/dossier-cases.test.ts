import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../raw-document.fixture';
import { unmarkedExtractor } from '../unmarked';
import { documentsExtractor } from './documents';

const CASES = fileURLToPath(new URL('../../../../shared/domain/docnumber-cases.json', import.meta.url));

interface Case {
  readonly text: string;
  readonly expect: readonly {
    readonly raw: string;
    readonly norm: string;
    readonly kindName: string | null;
    readonly date: string | null;
  }[];
}

/** Under CI the file must be there: the test then runs and fails instead of being skipped. */
function casesMissing(): boolean {
  const missing = !existsSync(CASES);
  if (missing && process.env.CI === undefined) {
    console.warn('Bỏ qua phép thử số ký hiệu văn bản: không có ../shared/domain/docnumber-cases.json.');
    return true;
  }
  return false;
}

function readCases(): readonly Case[] {
  const { cases } = JSON.parse(readFileSync(CASES, 'utf8'));
  return cases;
}

describe.skipIf(casesMissing())('the cases of the dossier', () => {
  const cases = casesMissing() ? [] : readCases();

  it('are all here', () => expect(cases.length).toBeGreaterThanOrEqual(91));

  it.each(cases.map((each) => [each.text, each] as const))('%s', (text, { expect: expected }) => {
    const { citedDocuments } = extract([text], {}, [unmarkedExtractor, documentsExtractor]).report;
    expect(
      citedDocuments.map(({ number, kind, date, start, end }) => ({ raw: text.slice(start, end), number, kind, date })),
    ).toEqual(expected.map(({ raw, norm, kindName, date }) => ({ raw, number: norm, kind: kindName, date })));
  });
});
