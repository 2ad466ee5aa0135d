import { describe, expect, it } from 'vitest';
import type { Office, ReportPlace } from '../../report/report';
import type { Draft, Extractor } from '../context';
import { issuingBodyExtractor } from '../issuing-body';
import { extract, fixture } from '../raw-document.fixture';
import { titleExtractor } from '../title/title';
import { unmarkedExtractor } from '../unmarked';
import { wordsOf } from '../words';
import { officeTable } from './office-table';
import { officeholdersExtractor } from './officeholders';

interface Row {
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  /** Slug and label of the report's place: "lai-chau.than-uyen | huyện Than Uyên". */
  readonly province?: string;
  readonly district?: string;
  readonly commune?: string;
  readonly date?: string;
  /** Per person, per title: id, level and body; "cũ" for a former office. */
  readonly offices: Readonly<Record<string, readonly (readonly (string | null)[])[]>>;
  readonly slugs?: Readonly<Record<string, string>>;
}

function placeOf(written: string | undefined): ReportPlace | null {
  if (written === undefined) return null;
  const [slug = '', label = ''] = written.split(' | ');
  return { slug, label, inferred: false, evidence: [] };
}

/** The report as if its place and date had been found. */
function standing({ province, district, commune, date }: Row): Extractor {
  const places = {
    province: commune === undefined ? placeOf(province) : null,
    provinceNow: placeOf(province),
    district: placeOf(district),
    commune: placeOf(commune),
  };
  const day: Partial<Draft> =
    date === undefined ? {} : { date: { value: date, precision: 'day', inferred: false, evidence: [] } };
  return { name: 'place', extract: () => ({ ...places, ...day }) };
}

const shown = ({ id, level, body, current }: Office) => [id, level, body, ...(current ? [] : ['cũ'])];

describe('offices as offices.yaml has them', () => {
  const lines = ({ text, paragraphs }: Row) => paragraphs ?? [text ?? ''];
  const rows = fixture<Row>('offices').map((row) => [lines(row).join(' ¶ ').slice(0, 100), row] as const);

  it.each(rows)('%s', (_label, row) => {
    const steps = [unmarkedExtractor, titleExtractor, standing(row), issuingBodyExtractor, officeholdersExtractor];
    const { officeholders } = extract(lines(row), {}, steps).report;
    expect(Object.fromEntries(officeholders.map(({ name, offices }) => [name, offices.map(shown)]))).toEqual(
      row.offices,
    );
    for (const { name, titles, offices } of officeholders) {
      expect(offices.map(({ title }) => title)).toEqual(titles);
      const slug = row.slugs?.[name];
      if (slug !== undefined) expect(officeholders.find((each) => each.name === name)?.slug).toContain(slug);
    }
  });
});

describe('the table of offices', () => {
  it('knows one office by each of its words, with and without marks', () => {
    for (const form of ['exact', 'folded'] as const) {
      const plain = (words: string) => wordsOf(words, form).map(({ key }) => key);
      const table = officeTable(form);
      const named = (words: string) => table.named(table.plain(plain(words))).map(({ office }) => office);
      expect(named('Bí thư Huyện ủy')).toEqual(['bt']);
      expect(named('Trưởng phòng Dân tộc huyện')).toEqual(['truongphong']);
      expect(named('Trưởng phòng Kế hoạch Bệnh viện')).toEqual([]);
      expect(named('Giám đốc Công ty')).toEqual([]);
    }
  });
});
