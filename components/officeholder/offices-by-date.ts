import type { Officeholder, Report, ReportDate, Statement } from '@/lib/report/report';
import { titleList } from '../report/person-titles';

/** One report and what it says of the person. */
export interface Appearance {
  readonly report: Report;
  readonly officeholder: Officeholder;
}

/** The same offices in reports that follow each other in time. */
export interface OfficeSpell {
  /** As the newest of these reports writes them. */
  readonly titles: readonly string[];
  /** The newest first. */
  readonly reports: readonly Report[];
  /** Of the oldest and the newest report; null where the reports have no date. */
  readonly from: ReportDate | null;
  readonly to: ReportDate | null;
}

/**
 * The reports that name one officeholder, in the order of the reports.
 *
 * @example appearancesOf(reports, slug)[0]?.officeholder.titles // ['Bí thư Huyện ủy']
 */
export function appearancesOf(reports: readonly Report[], slug: string): Appearance[] {
  return reports.flatMap((report) => {
    const officeholder = report.officeholders.find((each) => each.slug === slug);
    return officeholder === undefined ? [] : [{ report, officeholder }];
  });
}

/**
 * The offices held on each date, newest first, undated reports last. Only reports that follow each other in time and
 * give the same offices are joined: nobody is said to have held an office between others.
 *
 * @param appearances newest first, undated ones last
 * @example officeSpells(appearances).map(({ titles }) => titles) // [['Bí thư Huyện ủy'], ['Chủ tịch UBND huyện']]
 */
export function officeSpells(appearances: readonly Appearance[]): OfficeSpell[] {
  const spells: { key: string; titles: readonly string[]; reports: Report[] }[] = [];
  for (const { report, officeholder } of appearances) {
    const key = `${report.date === null} ${officeKey(officeholder)}`;
    const last = spells.at(-1);
    if (last?.key === key) last.reports.push(report);
    else spells.push({ key, titles: titleList(officeholder), reports: [report] });
  }
  return spells.map(({ titles, reports }) => ({
    titles,
    reports,
    from: reports.at(-1)?.date ?? null,
    to: reports[0]?.date ?? null,
  }));
}

/** Titles written in another order, or one office of one body written in two ways, are the same offices. */
function officeKey({ titles, offices }: Officeholder): string {
  const byTitle = new Map(offices.map((office) => [office.title, office]));
  const keys = titles.map((title) => {
    const office = byTitle.get(title);
    const known = office !== undefined && office.id !== null && office.body !== null;
    return `${known ? `${office.id}@${office.body}` : title.toLowerCase()} ${office?.current ?? true}`;
  });
  return [...new Set(keys)].sort().join('|');
}

/**
 * The paragraph, from 0, in which a report gives the person's offices: the first mention with one of the titles in
 * its words, else the first mention. Null where no place is known: somebody may have written the name by hand.
 *
 * @example officeParagraph(report, slug) // 4
 */
export function officeParagraph({ officeholders, paragraphs }: Report, slug: string): number | null {
  const person = officeholders.find((each) => each.slug === slug);
  if (person === undefined) return null;
  const { mentions, titles } = person;
  const titled = mentions.find(({ paragraph, start, end }) => {
    const words = paragraphs[paragraph]?.slice(start, end).toLowerCase() ?? '';
    return titles.some((title) => words.includes(title.toLowerCase()));
  });
  return (titled ?? mentions[0])?.paragraph ?? null;
}

/** What the person said in one report. */
export interface SaidIn {
  readonly report: Report;
  readonly statement: Statement;
}

/**
 * The statements of one officeholder, in the order of the reports and of their texts.
 *
 * @example saidBy(appearances, 'directive').length // 5
 */
export function saidBy(appearances: readonly Appearance[], kind: Statement['kind']): SaidIn[] {
  return appearances.flatMap(({ report, officeholder }) =>
    report.statements
      .filter((each) => each.kind === kind && each.speaker?.slug === officeholder.slug)
      .map((statement) => ({ report, statement })),
  );
}
