import { describe, expect, it } from 'vitest';
import { canonical } from '../../text/normalise';
import type { Extractor } from '../context';
import { extract, fixture } from '../raw-document.fixture';
import { unmarkedExtractor } from '../unmarked';
import { officeholdersExtractor } from './officeholders';
import { officeholderSlug } from './slug';

interface Person {
  readonly name: string;
  readonly titles: readonly string[];
  readonly role?: string;
  readonly rules?: readonly string[];
  /** The unit in the slug; null for none. */
  readonly unit?: string | null;
  /** Slug of the district whose report it is. */
  readonly district?: string;
}

interface Row {
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  readonly people: readonly Person[];
  readonly nbsp?: boolean;
  readonly nfd?: boolean;
}

function paragraphsOf({ text, paragraphs, nbsp, nfd }: Row): readonly string[] {
  return (paragraphs ?? [text ?? '']).map((each) => {
    const spaced = nbsp === true ? each.replace(/ /g, '\u00A0') : each;
    return nfd === true ? spaced.normalize('NFD') : spaced;
  });
}

/** The report of a district, as if its place had been found. */
function standingIn(slug: string | null): Extractor {
  const district = slug === null ? null : { slug, label: slug, inferred: false, evidence: [] };
  return { name: 'place', extract: () => ({ district }) };
}

describe('officeholders as people.yaml has them', () => {
  const rows = fixture<Row>('people').map((row) => [paragraphsOf(row).join(' ¶ ').slice(0, 90), row] as const);

  it.each(rows)('%s', (_label, row) => {
    const lines = paragraphsOf(row);
    const district = row.people.find((person) => person.district !== undefined)?.district ?? null;
    const steps = [unmarkedExtractor, standingIn(district), officeholdersExtractor];
    const { officeholders } = extract(lines, {}, steps).report;
    expect(officeholders.map(({ name, titles }) => ({ name, titles }))).toEqual(
      row.people.map(({ name, titles }) => ({ name, titles })),
    );
    for (const [index, { name, role, rules, unit }] of row.people.entries()) {
      const found = officeholders[index];
      if (unit !== undefined) expect(found?.slug).toBe(officeholderSlug(name, unit));
      if (role !== undefined) expect(found?.role).toBe(role);
      if (rules !== undefined) expect(found?.mentions.map(({ rule }) => rule)).toEqual(rules);
    }
  });

  it('leads every mention back to the words of the source', () => {
    const lines = ['Đồng chí\u00A0Lò Văn\u00A0Hùng, Bí thư Huyện uỷ chủ trì.'];
    const [person] = extract(lines, {}, [officeholdersExtractor]).report.officeholders;
    const [mention] = person?.mentions ?? [];
    expect(lines[0]?.slice(mention?.start, mention?.end)).toBe('Đồng chí\u00A0Lò Văn\u00A0Hùng, Bí thư Huyện uỷ');
    expect(person?.titles).toEqual([canonical('Bí thư Huyện uỷ').text]);
  });
});
