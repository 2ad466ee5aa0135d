import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { communesNow, district as districtBySlug, districts, oldProvince, provinceNow } from '../../places/lookup';
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

const FIXTURES = ['places', 'through-2025'] as const;
const groups: Record<string, Case[]> = Object.assign(
  {},
  ...FIXTURES.map((name) => parse(readFileSync(new URL(`./fixtures/${name}.yaml`, import.meta.url), 'utf8'))),
);
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

describe('laws over the whole gazetteer', () => {
  const BODIES: Readonly<Record<string, string>> = {
    huyện: 'Huyện ủy',
    'thị xã': 'Thị ủy',
    quận: 'Quận ủy',
    'thành phố': 'Thành ủy',
  };
  const provinceOf = (slug: string) => {
    const province = oldProvince(slug);
    return `${province?.type ?? 'tỉnh'} ${province?.name ?? ''}`;
  };
  const withoutMarks = (line: string) =>
    line.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const alive = districts().filter((unit) => unit.until === null && unit.province !== 'hue');
  const reportsOf = alive.map((unit) => {
    const body = BODIES[unit.type] ?? '';
    const name = /^\d/.test(unit.name) ? `Quận ${unit.name}` : unit.name;
    const place = `${unit.label}, ${provinceOf(unit.province)}`;
    return {
      unit,
      lines: [`${body} ${name} họp`, `UBND ${place} vừa tổ chức hội nghị, các phòng của ${unit.type} báo cáo kết quả.`],
    };
  });

  it('a district named with its province is found, whatever its namesakes', () => {
    for (const { unit, lines } of reportsOf)
      expect(extract({ lines, date: '2025-05-05' }).district?.slug).toBe(unit.slug);
  });

  it('also without marks, where Thanh Trì and Thạnh Trị are one', () => {
    for (const { unit, lines } of reportsOf) {
      expect(extract({ lines: lines.map(withoutMarks), date: '2025-05-05' }).district?.slug).toBe(unit.slug);
    }
  });

  it('a commune of today named as issuer with its province is found, with the old province of its ground', () => {
    // Every third is enough for a law and keeps the suite quick.
    for (const unit of communesNow().filter((_, i) => i % 3 === 0)) {
      const province = provinceNow(unit.province);
      const [period] = unit.periods;
      const name = `${period?.type ?? unit.type} ${unit.name}`;
      const around = `${province?.periods[0]?.type ?? 'tỉnh'} ${province?.name ?? ''}`;
      const lines = [`Đảng ủy ${name} họp`, `Đảng ủy ${name}, ${around} vừa tổ chức hội nghị học tập nghị quyết.`];
      const found = extract({ lines, date: '2025-10-01' });
      expect([found.commune?.slug, found.province?.slug]).toEqual([unit.slug, unit.oldProvince]);
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
