import type { Indicator, Span } from '../../report/report';
import type { Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import type { KeyForm, Word } from '../words';
import { comparisonOf, hedgeOf } from './around';
import { doubtOf, mixedRange } from './doubt';
import type { Figure } from './figures';
import { isNoIndicator, type Taken } from './not-indicator';
import { rankAt } from './ranks';
import { scaled } from './read-number';
import { readUnit } from './read-unit';
import { beginnings, type Sighting } from './sighting';
import { type Earlier, subjectOf } from './subject';
import { type IndicatorVocabulary, indicatorVocabulary } from './vocabulary';

/** An indicator with offsets into the canonical text. */
export interface Found extends Omit<Indicator, keyof Span | 'raw'> {
  readonly from: number;
  readonly to: number;
}

type State = Earlier & Taken;

/** Letters beside the figure itself; a table's cell that was read as a line has none. */
const LETTER = /\p{L}/u;

/** The indicators among the figures of one paragraph, in the order of its text. */
export function readParagraph(paragraph: Paragraph, figures: readonly Figure[], form: KeyForm): readonly Found[] {
  if (figures.length === 0) return [];
  const { text } = paragraph.canonical;
  const vocabulary = indicatorVocabulary(form);
  const words = paragraphWords(paragraph, form);
  const found: Found[] = [];
  let state: State | null = null;
  let word = 0;
  figures.forEach((figure, index) => {
    while ((words[word]?.from ?? figure.from) < figure.from) word += 1;
    const behind = firstBehind(words, word, figure.to);
    const rank = rankOf(text, words, word, behind, figure, vocabulary);
    if (rank !== null) {
      found.push(rank);
      return;
    }
    const seen = sightingOf(text, words, word, behind, figure, vocabulary);
    if (seen === null) return;
    const compound = compoundOf(seen, figures[index - 1], vocabulary);
    const sighting = compound === null ? seen : { ...seen, at: compound.at };
    if (isNoIndicator(sighting, vocabulary, state)) return;
    const comparison = comparisonOf(sighting, Math.max(sighting.sentence, state?.end ?? 0), vocabulary);
    const compared = comparison !== null && comparison.end > sighting.next;
    const subject = subjectOf(sighting, compared, state, vocabulary);
    found.push(
      indicatorOf(sighting, subject.text, comparison?.text ?? sighting.unit.plan?.name ?? null, vocabulary, compound),
    );
    state = {
      subject: subject.text,
      named: subject.named,
      counted: sighting.unit.kind === 'measure' || sighting.unit.kind === 'percent' ? null : sighting.unit.unit,
      end: Math.max(subject.end, comparison?.end ?? 0, sighting.next),
      unitEnd: sighting.next,
      place: sighting.unit.kind === 'place',
    };
  });
  const first = text.search(LETTER);
  const last = lastLetter(text);
  return found.filter(({ from, to }) => (first >= 0 && first < from) || last >= to);
}

function lastLetter(text: string): number {
  let last = text.length - 1;
  while (last >= 0 && !LETTER.test(text.charAt(last))) last -= 1;
  return last;
}

function firstBehind(words: readonly Word[], at: number, offset: number): number {
  let next = at;
  while ((words[next]?.from ?? offset) < offset) next += 1;
  return next;
}

function sightingOf(
  text: string,
  words: readonly Word[],
  at: number,
  behind: number,
  figure: Figure,
  vocabulary: IndicatorVocabulary,
): Sighting | null {
  const unit = readUnit(text, words, figure.to, behind, vocabulary);
  return unit === null ? null : { text, words, figure, unit, at, next: unit.next, ...beginnings(words, at) };
}

interface Compound {
  readonly from: number;
  /** Index of the first word of the whole sum. */
  readonly at: number;
  readonly value: number | null;
}

/** "3 tỷ 500 triệu đồng": the figure before is the greater part of the same sum. */
function compoundOf(
  { figure, unit, words, at }: Sighting,
  earlier: Figure | undefined,
  { scales }: IndicatorVocabulary,
): Compound | null {
  const zeros = scales.get(words[at - 1]?.key ?? '');
  const number = words[at - 2];
  if (zeros === undefined || earlier === undefined || number?.to !== earlier.to || words[at]?.gap !== 'space')
    return null;
  if (earlier.kind !== 'plain' || figure.kind !== 'plain' || zeros <= unit.zeros) return null;
  const [great, small] = [scaled(earlier.first, zeros), scaled(figure.first, unit.zeros)];
  let first = at - 2;
  while ((words[first - 1]?.from ?? -1) >= earlier.from) first -= 1;
  return { from: earlier.from, at: first, value: great === null || small === null ? null : great + small };
}

function indicatorOf(
  sighting: Sighting,
  subject: string | null,
  comparison: string | null,
  vocabulary: IndicatorVocabulary,
  compound: Compound | null,
): Found {
  const { figure, unit } = sighting;
  const doubt = doubtOf(sighting, subject, comparison, vocabulary);
  const second = doubt === null && figure.second !== null ? scaled(figure.second, unit.zeros) : null;
  const plan = unit.plan === undefined || doubt !== null ? null : scaled(unit.plan.number, unit.zeros);
  const value = compound === null ? scaled(figure.first, mixedRange(sighting) ? 0 : unit.zeros) : compound.value;
  return {
    from: compound?.from ?? figure.from,
    to: unit.to,
    value: doubt === null ? value : null,
    of: figure.kind === 'fraction' ? second : plan,
    upTo: figure.kind === 'range' ? second : null,
    unit: unit.unit,
    subject,
    comparison,
    hedge: hedgeOf(sighting, vocabulary),
    doubt,
  };
}

function rankOf(
  text: string,
  words: readonly Word[],
  at: number,
  behind: number,
  figure: Figure,
  vocabulary: IndicatorVocabulary,
): Found | null {
  const { first, second, kind } = figure;
  const rank = rankAt(text, words, at, figure.to, behind, vocabulary);
  if (rank === null || kind === 'range' || !first.whole || second?.whole === false) return null;
  const unit = rank.scope === null ? 'hạng' : `hạng ${rank.scope}`;
  const of = second === null ? null : scaled(second, 0);
  const value = scaled(first, 0);
  const { from, to } = rank;
  return { from, to, value, of, upTo: null, unit, subject: null, comparison: null, hedge: null, doubt: null };
}
