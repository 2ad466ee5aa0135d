import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { district as districtBySlug, oldProvince } from '../../places/lookup';
import type { Evidence } from '../../report/report';
import { REAL_REPORTS, realReportsMissing } from '../real-reports.fixture';
import { placeExtractor } from './place';
import { type TinyReport, tinyContext, tinyDraft } from './place-context.fixture';

interface Case {
  readonly why: string;
  readonly date?: string;
  readonly site?: string;
  readonly hand?: Record<string, string>;
  readonly lines: readonly string[];
  readonly province?: string;
  readonly provinceNow?: string;
  readonly district?: string;
  readonly commune?: string;
  readonly communes?: readonly string[];
  readonly review?: readonly string[];
  readonly inferred?: readonly string[];
}

const groups: Record<string, Case[]> = parse(readFileSync(new URL('./fixtures/places.yaml', import.meta.url), 'utf8'));
const CHROME = '| ';

function extract(report: TinyReport) {
  return placeExtractor.extract(tinyContext(report), tinyDraft(report));
}

function reportOf({ lines, date, site, hand }: Case): TinyReport {
  return {
    lines: lines.map((line) => (line.startsWith(CHROME) ? line.slice(CHROME.length) : line)),
    chrome: lines.flatMap((line, i) => (line.startsWith(CHROME) ? [i] : [])),
    date: date ?? null,
    siteName: site ?? null,
    handWritten: hand === undefined ? [] : [{ source: 'sidecar', values: hand }],
  };
}

const FIELDS = ['province', 'provinceNow', 'district', 'commune'] as const;

describe('the fixture file that a clerk can extend', () => {
  for (const [group, cases] of Object.entries(groups)) {
    it.each(cases.map((each) => [each.why, each] as const))(`${group}: %s`, (_, wanted) => {
      const found = extract(reportOf(wanted));
      const slugs = Object.fromEntries(FIELDS.map((field) => [field, found[field]?.slug ?? null]));
      expect(slugs).toEqual(Object.fromEntries(FIELDS.map((field) => [field, wanted[field] ?? null])));
      if (wanted.communes !== undefined) expect(found.communes?.map((each) => each.label)).toEqual(wanted.communes);
      if (wanted.review !== undefined) expect(found.review?.map((note) => note.field)).toEqual(wanted.review);
      if (wanted.inferred !== undefined) {
        expect(FIELDS.filter((field) => found[field]?.inferred === true).toSorted()).toEqual(
          [...wanted.inferred].toSorted(),
        );
      }
    });
  }

  it('everything found has evidence whose words stand where it says', () => {
    for (const each of Object.values(groups).flat()) {
      const report = reportOf(each);
      const found = extract(report);
      for (const field of FIELDS) {
        const place = found[field];
        if (place == null) continue;
        expect(place.evidence.length, `${each.why}: ${field}`).toBeGreaterThan(0);
        for (const evidence of place.evidence) expectTrue(evidence, report);
      }
      for (const mention of found.communes?.flatMap((commune) => commune.mentions) ?? []) {
        expect(mention.end).toBeGreaterThan(mention.start);
      }
    }
  });
});

function expectTrue(evidence: Evidence, { lines }: TinyReport) {
  if (evidence.paragraph === null) return;
  expect(lines[evidence.paragraph]?.slice(evidence.start ?? 0, evidence.end ?? 0)).toBe(evidence.text);
}

describe.skipIf(realReportsMissing())('the five real reports', () => {
  interface Gold {
    readonly file: string;
    readonly province: { readonly value: string; readonly status: string };
    readonly district: { readonly value: string; readonly status: string };
    readonly communes: readonly { readonly name: string; readonly type: string }[];
    readonly reportDate: { readonly value: string | null };
    readonly boilerplate?: readonly (string | { readonly text: string })[];
  }
  const names = realReportsMissing() ? [] : readdirSync(REAL_REPORTS.gold);

  it.each(names)('%s', (name) => {
    const gold: Gold = JSON.parse(readFileSync(`${REAL_REPORTS.gold}/${name}`, 'utf8'));
    const lines = readFileSync(`${REAL_REPORTS.reports}/${gold.file}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    // Portal chrome by its looks, as ingest would mark it: the name of the portal, the slogan in capitals, the menu.
    const chrome = lines.flatMap((line, i) =>
      /^(?:Cổng thông tin|THỌ XUÂN|date$|Chiến lược|Đăng lúc|100%)/.test(line) ? [i] : [],
    );
    const found = extract({ lines, chrome, date: gold.reportDate.value });
    expect(districtBySlug(found.district?.slug ?? '')?.name).toBe(gold.district.value);
    expect(oldProvince(found.province?.slug ?? '')?.name).toBe(gold.province.value);
    expect(found.district?.inferred).toBe(gold.district.status === 'inferred');
    expect(found.province?.inferred).toBe(gold.province.status === 'inferred');
    expect(found.communes?.map((commune) => commune.label)).toEqual(
      gold.communes.map((each) => `${each.type} ${each.name}`),
    );
    expect(found.commune).toBeNull();
  });
});
