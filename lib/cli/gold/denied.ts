import type { Report, Span } from '../../report/report';
import type { Gold, GoldSpan } from './gold';
import type { Locate } from './locate';
import { plain } from './score-values';
import { lengthOf, overlap, short } from './tally';

/** A value that was found and that the gold says is none. */
export interface Denied {
  readonly field: string;
  readonly text: string;
}

/**
 * Values of a report that its gold denies: groups taken for people, thresholds for figures, slogans and narration for
 * speech, dates of documents for the report's. There should be none.
 */
export function deniedValues(gold: Gold, report: Report, locate: Locate): readonly Denied[] {
  const { denied } = gold;
  const found: Denied[] = [];
  const inside = <T extends Span>(field: string, spans: readonly GoldSpan[], values: readonly T[], is = touches) => {
    for (const span of spans) {
      const place = locate(span);
      if (place === null || !values.some((value) => is(value, place))) continue;
      found.push({ field, text: short(span.text) });
    }
  };
  const mentions = report.officeholders.flatMap((person) => person.mentions);
  const speeches = report.statements.filter(({ speaker }) => speaker !== null);
  const narration = (gold.quotes ?? []).filter(({ speaker }) => speaker === null);
  inside('officeholders', denied.people, mentions);
  inside('indicators', denied.indicators, report.indicators);
  inside(
    'quotes',
    denied.quotes,
    report.statements.filter(({ kind }) => kind === 'quote'),
    liesIn,
  );
  inside('quotes', narration, speeches);
  inside(
    'directives',
    denied.personalDirectives,
    speeches.filter(({ kind }) => kind === 'directive'),
    coversHalf,
  );
  const spoken = [...report.statements, ...report.indicators];
  inside('boilerplate', denied.chrome, [...mentions, ...spoken]);
  inside('captions', denied.captions, spoken);
  if (report.date !== null && report.date.value !== gold.date && denied.dates.includes(report.date.value)) {
    found.push({ field: 'date', text: report.date.value });
  }
  for (const name of denied.places) {
    const place = [report.district, report.province].find(
      (each) => each !== null && plain(each.label).endsWith(plain(name)),
    );
    const isOwn = [gold.district, gold.province].some((own) => own != null && plain(own) === plain(name));
    if (place != null && !isOwn) found.push({ field: 'district', text: place.label });
  }
  for (const { slug } of report.topics) {
    if (gold.topics?.core.get(slug) === false) found.push({ field: 'topics', text: slug });
  }
  return found;
}

const touches = (value: Span, place: Span) => overlap(value, place) > 0;
/** The string itself, with or without its quotation marks, not a sentence that has it inside. */
const liesIn = (value: Span, place: Span) => overlap(value, place) === lengthOf(value);
const coversHalf = (value: Span, place: Span) => overlap(value, place) * 2 >= lengthOf(place);
