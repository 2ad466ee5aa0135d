import { describe, expect, it } from 'vitest';
import type { CitedDocument } from '@/lib/report/report';
import { makeReport } from '@/lib/report/report.fixture';
import { citingGroups, citingsOf, distinctValues, documentDates } from './document-dates';

const cited = (fields: Partial<CitedDocument>): CitedDocument => ({
  slug: '02-nq-hu',
  number: '02-NQ/HU',
  label: 'Nghị quyết số 02-NQ/HU',
  kind: 'Nghị quyết',
  issuer: null,
  date: null,
  paragraph: 0,
  start: 0,
  end: 8,
  mentions: [],
  ...fields,
});
const citings = (...documents: readonly Partial<CitedDocument>[]) =>
  citingsOf(
    documents.map((each, index) => makeReport({ id: `r${index}`, citedDocuments: [cited(each)] })),
    '02-nq-hu',
  );

describe('documentDates', () => {
  it('keeps different days apart, the oldest first', () => {
    const dates = documentDates(citings({ date: '2021-03-02' }, { date: '2016-05-04' }, { date: '2021-03-02' }, {}));
    expect(dates.map(({ date, reports }) => [date, reports.map(({ id }) => id)])).toEqual([
      ['2016-05-04', ['r1']],
      ['2021-03-02', ['r0', 'r2']],
    ]);
  });

  it('knows a year and a day of that year for one date', () => {
    expect(documentDates(citings({ date: '2021' }, { date: '2021-03-02' })).map(({ date }) => date)).toEqual([
      '2021-03-02',
    ]);
  });
});

describe('citingGroups', () => {
  it('keeps the reports of different days apart, those without a date last', () => {
    const groups = citingGroups(citings({ date: '2021-03-02' }, {}, { date: '2016-05-04' }, { date: '2021' }));
    expect(groups.map(({ date, citings: found }) => [date, found.map(({ report }) => report.id)])).toEqual([
      ['2016-05-04', ['r2']],
      ['2021-03-02', ['r0', 'r3']],
      [null, ['r1']],
    ]);
  });

  it('gives a year to no day where two days of it are known', () => {
    const groups = citingGroups(citings({ date: '2021-03-02' }, { date: '2021' }, { date: '2021-06-23' }));
    expect(groups.map(({ date, citings: found }) => [date, found.map(({ report }) => report.id)])).toEqual([
      ['2021-03-02', ['r0']],
      ['2021-06-23', ['r2']],
      [null, ['r1']],
    ]);
  });

  it('is one group where the dates agree', () => {
    expect(citingGroups(citings({ date: '2021-03-02' }, {}))).toHaveLength(1);
  });

  it('shows a report twice that cites two documents of one number', () => {
    const report = makeReport({
      id: 'a',
      citedDocuments: [cited({ date: '2016-05-04' }), cited({ date: '2021-03-02' })],
    });
    expect(citingGroups(citingsOf([report], '02-nq-hu')).map(({ date }) => date)).toEqual(['2016-05-04', '2021-03-02']);
  });
});

describe('citingsOf and distinctValues', () => {
  it('leaves out reports that do not cite it', () => {
    expect(citingsOf([makeReport({ id: 'a' })], '02-nq-hu')).toEqual([]);
  });

  it('puts the most frequent wording first', () => {
    const found = citings({ issuer: 'Huyện ủy' }, { issuer: 'Ban Thường vụ Huyện ủy' }, { issuer: 'Huyện ủy' }, {});
    expect(distinctValues(found, 'issuer')).toEqual(['Huyện ủy', 'Ban Thường vụ Huyện ủy']);
  });
});
