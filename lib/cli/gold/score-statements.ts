import type { Report, Span, Statement } from '../../report/report';
import type { Gold, GoldDirective, GoldQuote, GoldSpan } from './gold';
import type { Locate } from './locate';
import { plain } from './score-values';
import { compareLists, compareValues, lengthOf, overlap, short, sumOf, type Tally } from './tally';

export function scoreStatements(gold: Gold, report: Report, locate: Locate): ReadonlyMap<string, Tally> {
  const directives = gold.directives === null ? [] : scoreDirectives(gold.directives, report, locate);
  const quotes = gold.quotes === null ? [] : [['quotes', scoreQuotes(gold.quotes, report, locate)] as const];
  return new Map([...directives, ...quotes]);
}

interface Item {
  readonly span: GoldSpan;
  readonly place: Span | null;
  readonly speaker: string | null | undefined;
}

/** Items one to one with the directives that cover at least half of them; then the speakers of the pairs. */
function scoreDirectives(
  directives: readonly GoldDirective[],
  report: Report,
  locate: Locate,
): readonly (readonly [string, Tally])[] {
  const items = directives.flatMap(({ speaker, items: each }) =>
    each.map((span): Item => ({ span, place: locate(span), speaker })),
  );
  const left = new Set(report.statements.filter(({ kind }) => kind === 'directive'));
  const found: string[] = [];
  const missed: string[] = [];
  const speakers: Tally[] = [];
  for (const { span, place, speaker } of items) {
    const best = place === null ? null : bestOver(place, left);
    if (best === null) {
      missed.push(short(span.text));
      continue;
    }
    left.delete(best);
    found.push(short(span.text));
    const named = (name: string | null) => (name === null ? null : `${plain(name)}: ${short(span.text, 50)}`);
    if (speaker !== undefined) speakers.push(compareValues(named(speaker), named(best.speaker?.name ?? null)));
  }
  const counted = (speaker: string | null | undefined, count: number) => `${plain(speaker ?? '?')}: ${count}`;
  const announced = directives.flatMap(({ speaker, announced: count }) =>
    count === null ? [] : [counted(speaker, count)],
  );
  const read = report.directiveLists.flatMap(({ speaker, announced: count }) =>
    count === null ? [] : [counted(speaker?.name, count)],
  );
  return [
    ['directives', { found, wrong: [...left].map(({ text }) => short(text)), missed }],
    ['directiveSpeakers', sumOf(speakers)],
    ['announced', compareLists(announced, read)],
  ];
}

/** The statement that covers most of the place, half of it at least. */
function bestOver(place: Span, statements: Iterable<Statement>): Statement | null {
  let best: Statement | null = null;
  let most = lengthOf(place) / 2;
  for (const statement of statements) {
    const common = overlap(place, statement);
    if (common < most || (best !== null && common === most)) continue;
    best = statement;
    most = common;
  }
  return best;
}

/**
 * A quote is found where statements of its speaker cover half of it; what nobody said must have no speaker over it. The
 * gold lists some quotes of a report, not all: others that were found are not held against it.
 */
function scoreQuotes(quotes: readonly GoldQuote[], { statements }: Report, locate: Locate): Tally {
  const found: string[] = [];
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const quote of quotes) {
    const place = locate(quote);
    const over = statements.filter((each) => place !== null && overlap(place, each) > 0 && each.speaker !== null);
    const wanted = quote.speaker === null ? null : plain(quote.speaker);
    const own = over.filter(({ speaker }) => speaker !== null && plain(speaker.name) === wanted);
    const others = over.filter((each) => !own.includes(each));
    for (const { speaker, text } of others) wrong.push(`${speaker?.name}: ${short(text)}`);
    if (quote.speaker === null) continue;
    const covered = own.some((each) => place !== null && overlap(place, each) * 2 >= lengthOf(place));
    (covered ? found : missed).push(`${quote.speaker}: ${short(quote.text)}`);
  }
  return { found, wrong, missed };
}
