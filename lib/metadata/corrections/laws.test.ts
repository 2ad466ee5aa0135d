import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communeNow, district, oldProvince } from '../../places/lookup';
import type { HandWritten } from '../../report/raw-document';
import { canonical } from '../../text/normalise';
import type { MetadataContext } from '../context';
import { extractReport } from '../extract-report';
import { rawDocument } from '../raw-document.fixture';
import { CORRECTABLE, readCorrections } from './corrections';

const LINES = [
  'Huyện ủy làm việc với xã về xóa nhà tạm',
  "Ngày 10/11/2022, đồng chí H'Lan Niê, Bí thư Huyện ủy Krông Năng yêu cầu xã làm 12 nhà theo Chỉ thị số 05-CT/TU.",
];
const SOURCE = { name: 'a.txt', format: 'txt', bytes: 1, sha256: '' } as const;

/** What YAML can hold, with a liking for the keys and values that the readers know. */
const words = fc.constantFrom("H'Lan Niê", 'xã', '12 nhà', 'ocop', '2022-11-10', 'directive', 'spoke', '05-CT/TU', '');
const keys = fc.constantFrom(
  ...['add', 'remove', 'name', 'titles', 'role', 'slug', 'kind', 'text', 'speaker', 'due', 'number', 'paragraph'],
  ...['raw', 'value', 'unit', 'label', 'date', 'from', 'to', 'authors', 'precision', '__proto__', 'constructor'],
);
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
  ),
}));
const values = fc.dictionary(fc.constantFrom(...CORRECTABLE), anything, { maxKeys: 6 });

const placesByHand = fc.record(
  {
    province: fc.constantFrom('dak-lak', 'ha-giang', 'tuyen-quang', null),
    provinceNow: fc.constantFrom('dak-lak', 'tuyen-quang', null),
    district: fc.constantFrom('dak-lak.krong-nang', 'tuyen-quang.chiem-hoa', null),
    commune: fc.constantFrom('tuyen-quang.chiem-hoa', 'vinh-long.cho-lach', null),
  },
  { requiredKeys: [] },
);

const documentOf = (written: HandWritten['values']) =>
  rawDocument(LINES, { handWritten: [{ source: 'sidecar', values: written }] });

describe('whatever somebody writes by hand', () => {
  it('gives a report and messages, and no error is thrown', () => {
    fc.assert(
      fc.property(values, (written) => {
        const { report, messages } = extractReport('a', SOURCE, documentOf(written));
        expect(report.paragraphs).toEqual(LINES);
        for (const { text, paragraph, start, end } of report.statements) {
          expect(LINES[paragraph]?.slice(start, end)).toBe(text);
        }
        expect(messages.every(({ file, message }) => file === 'a.txt' && message !== '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no place outside of the place around it, and lies the same the second time', () => {
    fc.assert(
      fc.property(placesByHand, placesByHand, fc.constantFrom('2022', '2025-09'), (below, above, date) => {
        const raw = rawDocument(LINES, {
          handWritten: [
            { source: 'front-matter', values: below },
            { source: 'sidecar', values: { ...above, date } },
          ],
        });
        const { report } = extractReport('a', SOURCE, raw);
        const { province, provinceNow, district: unit, commune } = report;
        expect(unit === null || commune === null).toBe(true);
        if (unit !== null) expect(district(unit.slug)?.province).toBe(province?.slug);
        if (commune !== null) expect(communeNow(commune.slug)?.province).toBe(provinceNow?.slug);
        if (province !== null) expect(oldProvince(province.slug)?.successor).toBe(provinceNow?.slug);
        const context: MetadataContext = { id: 'a', source: SOURCE, raw, paragraphs: [] };
        expect(readCorrections(context).apply(report, context)).toEqual(report);
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing when it is laid over a second time', () => {
    fc.assert(
      fc.property(values, (written) => {
        const raw = documentOf(written);
        const paragraphs = LINES.map((original, index) => ({
          index,
          original,
          canonical: canonical(original),
          boilerplate: false,
        }));
        const context: MetadataContext = { id: 'a', source: SOURCE, raw, paragraphs };
        const { report } = extractReport('a', SOURCE, raw);
        const { apply } = readCorrections(context);
        expect(apply(report, context)).toEqual(report);
      }),
      { numRuns: 200 },
    );
  });
});
