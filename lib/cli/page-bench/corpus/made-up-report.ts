import { TWO_LEVELS_SINCE } from '../../../places/unit-types';
import type { JoinedArticles } from './articles';
import { type MadeUpDate, madeUpDate } from './made-up-date';
import type { Random } from './random';
import type { Body, Person, World } from './world';

/** The topics of a report are drawn from these, the first most often. */
export interface TopicName {
  readonly slug: string;
  readonly label: string;
}

/** Share of reports of a whole province. */
const PROVINCIAL = 0.1;
const MOST_TOPICS = 4;
const MOST_CITED = 6;

interface Drawn {
  readonly body: Body;
  readonly date: MadeUpDate;
  readonly people: readonly (Person & { readonly role: string })[];
  readonly topics: readonly TopicName[];
  readonly cited: readonly string[];
}

/**
 * One report as a Markdown file with front matter: a lead that names what the front matter says, then the articles.
 *
 * @example madeUpReport(seededRandom(1), world, topics, articles).startsWith('---\n')
 */
export function madeUpReport(
  random: Random,
  world: World,
  topics: readonly TopicName[],
  articles: JoinedArticles,
): string {
  const drawn = draw(random, world, topics);
  const subject = drawn.topics[0]?.label ?? '';
  const title = `${drawn.body.committee} với công tác ${lowerFirst(subject)}: ${articles.title}`;
  const values = {
    title,
    date: drawn.date.told,
    ...drawn.body.place,
    issuingBody: drawn.body.committee,
    officeholders: drawn.people,
    topics: drawn.topics.map(({ slug }) => slug),
    citedDocuments: drawn.cited,
    namedDocuments: [],
  };
  // JSON is YAML: no value needs thought about quotes.
  const frontMatter = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [
    '---',
    ...frontMatter,
    '---',
    '',
    `# ${title}`,
    ...[...lead(drawn), ...articles.paragraphs].flatMap((paragraph) => ['', paragraph]),
    '',
  ].join('\n');
}

function draw(random: Random, world: World, topics: readonly TopicName[]): Drawn {
  const date = madeUpDate(random);
  const province = random.pickZipf(world.provinces);
  // A year alone may lie on either side of July 2025: what tells less than the month has the map of its day all the same.
  const later = date.day >= TWO_LEVELS_SINCE;
  const local = later ? province.communes : province.districts;
  // Since July 2025 the province of the old map is gone.
  const body = !later && random.chance(PROVINCIAL) ? province.body : random.pickZipf(local);
  const term = later ? 2 : date.day < '2020-07-01' ? 0 : 1;
  const leaders = [...(body.leaders[term] ?? [])];
  if (random.chance(0.3) && body !== province.body) leaders.push(random.pickZipf(province.body.leaders[term] ?? []));
  const attending = leaders.filter((_, at) => at === 0 || random.chance(0.4));
  const people = attending.map((person, at) => ({ ...person, role: at === 0 ? 'chaired' : 'attended' }));
  const papers = [...world.central, ...province.body.documents];
  const cited = several(random, MOST_CITED, () =>
    random.chance(0.3) ? random.pickZipf(body.documents) : random.pickZipf(papers),
  );
  return { body, date, people, topics: several(random, MOST_TOPICS, () => random.pickZipf(topics)), cited };
}

/** One to `most` different ones, few more often than many. */
function several<T>(random: Random, most: number, one: () => T): readonly T[] {
  const count = Math.min(1 + random.below(most), 1 + random.below(most));
  return [...new Set(Array.from({ length: count }, one))];
}

function lead({ body, date, people, topics, cited }: Drawn): readonly string[] {
  const [year = '', month = '', day = ''] = (date.told ?? '').split('-');
  const when = day !== '' ? `Ngày ${day}/${month}/${year}` : month !== '' ? `Tháng ${month}/${year}` : 'Vừa qua';
  const named = people.map(({ name, titles }) => `đồng chí ${name}, ${titles.join(', ')}`);
  return [
    `${when}, ${body.committee} tổ chức hội nghị đánh giá công tác ${topics.map(({ label }) => lowerFirst(label)).join(', ')}. Dự hội nghị có ${named.join('; ')}.`,
    `Hội nghị đánh giá kết quả thực hiện ${cited.map((number) => `văn bản số ${number}`).join(', ')} trên địa bàn ${body.label}.`,
  ];
}

/** "Xây dựng Đảng" inside a sentence; OCOP stays. */
function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}
