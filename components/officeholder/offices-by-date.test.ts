import { describe, expect, it } from 'vitest';
import type { Office, Officeholder } from '@/lib/report/report';
import { makeReport } from '@/lib/report/report.fixture';
import { directive, quote } from '../report/statement.fixture';
import { appearancesOf, officeSpells, saidBy } from './offices-by-date';

const SLUG = 'lo-van-minh-than-uyen-1a2b';
const person = (titles: readonly string[], offices: readonly Office[] = []): Officeholder => ({
  slug: SLUG,
  name: 'Lò Văn Minh',
  titles,
  offices,
  role: 'mentioned',
  mentions: [],
});
const report = (id: string, day: string | null, holder: Officeholder) =>
  makeReport({
    id,
    date: day === null ? null : { value: day, precision: 'day', inferred: false, evidence: [] },
    officeholders: [holder],
  });
const spells = (...reports: readonly ReturnType<typeof report>[]) =>
  officeSpells(appearancesOf(reports, SLUG)).map(({ titles, from, to, reports: theirs }) => [
    titles.join(', '),
    from?.value ?? null,
    to?.value ?? null,
    theirs.length,
  ]);

describe('officeSpells', () => {
  it('joins reports that follow each other with the same offices, in whatever order they are written', () => {
    expect(
      spells(
        report('d', '2023-05-01', person(['Bí thư Huyện ủy', 'Chủ tịch HĐND huyện'])),
        report('c', '2022-05-01', person(['Chủ tịch HĐND huyện', 'Bí thư Huyện ủy'])),
        report('b', '2020-05-01', person(['Chủ tịch UBND huyện'])),
      ),
    ).toEqual([
      ['Bí thư Huyện ủy, Chủ tịch HĐND huyện', '2022-05-01', '2023-05-01', 2],
      ['Chủ tịch UBND huyện', '2020-05-01', '2020-05-01', 1],
    ]);
  });

  it('does not join an office over another one between', () => {
    const secretary = person(['Bí thư Huyện ủy']);
    expect(
      spells(
        report('c', '2023-05-01', secretary),
        report('b', '2022-05-01', person(['Trưởng ban'])),
        report('a', '2021-05-01', secretary),
      ),
    ).toHaveLength(3);
  });

  it('keeps undated reports by themselves', () => {
    const secretary = person(['Bí thư Huyện ủy']);
    expect(spells(report('b', '2022-05-01', secretary), report('a', null, secretary))).toEqual([
      ['Bí thư Huyện ủy', '2022-05-01', '2022-05-01', 1],
      ['Bí thư Huyện ủy', null, null, 1],
    ]);
  });

  it('knows one office of one body in two wordings, and a former office from the present one', () => {
    const office = (title: string, current = true): Office => ({
      title,
      id: 'huyen.ct_ubnd',
      level: 'district',
      body: 'UBND huyện Than Uyên',
      current,
    });
    const of = (title: string, current = true) => person([title], [office(title, current)]);
    expect(
      spells(
        report('c', '2023-05-01', of('Chủ tịch UBND huyện', false)),
        report('b', '2022-05-01', of('Chủ tịch UBND huyện')),
        report('a', '2021-05-01', of('Chủ tịch Ủy ban nhân dân huyện')),
      ),
    ).toEqual([
      ['nguyên Chủ tịch UBND huyện', '2023-05-01', '2023-05-01', 1],
      ['Chủ tịch UBND huyện', '2021-05-01', '2022-05-01', 2],
    ]);
  });
});

describe('saidBy', () => {
  it("takes the person's own statements of one kind", () => {
    const speaker = { slug: SLUG, name: 'Lò Văn Minh', titles: [] };
    const told = makeReport({
      id: 'a',
      officeholders: [person([])],
      statements: [directive({ speaker }), quote({ speaker }), directive({ speaker: { ...speaker, slug: 'other' } })],
    });
    expect(saidBy(appearancesOf([told], SLUG), 'directive')).toHaveLength(1);
    expect(saidBy(appearancesOf([told], SLUG), 'quote')).toHaveLength(1);
  });
});
