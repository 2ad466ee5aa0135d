import type { Indicator, Report, Span } from '../../report/report';
import type { GoldIndicator } from './gold';
import type { Locate } from './locate';
import { overlap, short, type Tally } from './tally';

/** A figure is found where one of the same value lies in the gold's words, each used once. */
export function scoreIndicators(
  wanted: readonly GoldIndicator[] | null,
  { indicators }: Report,
  locate: Locate,
): ReadonlyMap<string, Tally> {
  if (wanted === null) return new Map();
  const left = new Set(indicators);
  const found: string[] = [];
  const missed: string[] = [];
  for (const gold of wanted) {
    const place = locate(gold.span);
    const matched = place === null ? [] : matchOf(gold.value, place, left);
    for (const indicator of matched) left.delete(indicator);
    (matched.length > 0 ? found : missed).push(`${gold.raw} (“${short(gold.span.text, 60)}”)`);
  }
  const wrong = [...left].map(({ raw, value, paragraph }) => `${raw} = ${value} (đoạn ${paragraph + 1})`);
  return new Map([['indicators', { found, wrong, missed }]]);
}

/** One indicator of that value, or two where the gold has two figures in one span ("1 đồng chí …; 1 đồng chí"). */
function matchOf(value: GoldIndicator['value'], place: Span, left: Iterable<Indicator>): readonly Indicator[] {
  const inside = [...left].filter((each) => overlap(each, place) > 0);
  const [first, second] = value ?? [];
  if (value === null || first === undefined) return inside.filter((each) => each.value === null).slice(0, 1);
  if (second === undefined) return inside.filter((each) => each.value === first).slice(0, 1);
  const both = inside.find((each) => each.value === first && (each.of === second || each.upTo === second));
  if (both !== undefined) return [both];
  const one = inside.find((each) => each.value === first);
  const other = inside.find((each) => each !== one && each.value === second);
  return one === undefined || other === undefined ? [] : [one, other];
}
