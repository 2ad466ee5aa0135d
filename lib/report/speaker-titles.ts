import type { Report, Speaker } from './report';
import { titleWords } from './title-words';

/**
 * The titles of a speaker as a citation may print them: an office that the report calls a former one says so. “Ông Hà Văn Ca,
 * nguyên Phó Bí thư, Chủ tịch UBND huyện” holds neither office on the day of the report.
 *
 * @example speakerTitles(report, speaker) // ['nguyên Phó Bí thư', 'nguyên Chủ tịch UBND huyện']
 */
export function speakerTitles({ officeholders }: Pick<Report, 'officeholders'>, { slug, titles }: Speaker): string[] {
  const offices = officeholders.find((person) => person.slug === slug)?.offices ?? [];
  return titles.map((title) => {
    const same = offices.filter((office) => office.title === title);
    return titleWords({ title, current: same.length === 0 || same.some(({ current }) => current) });
  });
}
