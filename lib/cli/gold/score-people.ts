import type { Officeholder, Report } from '../../report/report';
import type { GoldPerson } from './gold';
import type { Locate } from './locate';
import { plain } from './score-values';
import { compareLists, type Tally } from './tally';

/** People by name; titles, ids of titles and mentions by person. A mention counts where its beginning agrees. */
export function scorePeople(
  wanted: readonly GoldPerson[] | null,
  { officeholders }: Report,
  locate: Locate,
): ReadonlyMap<string, Tally> {
  if (wanted === null) return new Map();
  const score = (
    part: 'titles' | 'titleIds' | 'mentions' | null,
    gold: (person: GoldPerson) => readonly string[],
    ours: (person: Officeholder) => readonly string[],
  ) => {
    // Of people whose titles the gold does not give nothing is compared; a false person is false in every part.
    const silent = new Set(
      wanted.filter((each) => part !== null && each[part] === null).map(({ name }) => plain(name)),
    );
    const given = officeholders.filter(({ name }) => !silent.has(plain(name)));
    return compareLists(wanted.flatMap(gold), given.flatMap(ours));
  };
  const ofPerson = (name: string, parts: readonly string[]) => parts.map((part) => `${plain(name)}: ${part}`);
  return new Map([
    [
      'people',
      score(
        null,
        ({ name }) => [plain(name)],
        ({ name }) => [plain(name)],
      ),
    ],
    [
      'titles',
      score(
        'titles',
        ({ name, titles }) => ofPerson(name, (titles ?? []).map(plain)),
        ({ name, titles }) => ofPerson(name, titles.map(plain)),
      ),
    ],
    [
      'titleIds',
      score(
        'titleIds',
        ({ name, titleIds }) => ofPerson(name, titleIds ?? []),
        ({ name, offices }) =>
          ofPerson(
            name,
            offices.flatMap(({ id }) => id ?? []),
          ),
      ),
    ],
    [
      'mentions',
      score(
        'mentions',
        ({ name, mentions }) =>
          ofPerson(
            name,
            (mentions ?? []).map((span) => {
              const place = locate(span);
              return place === null ? `“${span.text}”` : placeText(place.paragraph, place.start);
            }),
          ),
        ({ name, mentions }) =>
          ofPerson(
            name,
            mentions.map(({ paragraph, start }) => placeText(paragraph, start)),
          ),
      ),
    ],
  ]);
}

/** Paragraphs count from 1 for people. */
const placeText = (paragraph: number, start: number) => `đoạn ${paragraph + 1}, ký tự ${start}`;
