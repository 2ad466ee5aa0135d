import type { Clause, ClauseHit } from './clauses';
import type { Place } from './place-of-clause';
import { isCore, type Topic } from './topic-table';

/**
 * What one naming of a topic weighs, by its place: 3 and 1 are those of the domain's dossier (2.10); the others lie between
 * and were set on the five real reports and the samples of data/reports.
 */
const PLACE_WEIGHT: Readonly<Record<Place, number>> = {
  title: 3,
  directive: 2,
  heading: 1.5,
  lead: 1.5,
  indicator: 1.25,
  body: 1,
  label: 0.5,
};
/** A weak phrase against a strong one (DOSSIER 2.10). */
const WEAK = 0.3;
/** "các lĩnh vực văn hóa, giáo dục, y tế, an sinh xã hội": a clause that names many topics says little about each. */
const NAMED_TOGETHER = 3;

/**
 * What a directive asks for stands at its beginning; further on come means, recipients and threats ("… thì người đứng đầu phải
 * kiểm điểm"), which weigh no more than narration unless two phrases speak of them. The longest run-up in the
 * real reports has 17 words: "(2) Tăng cường công tác lãnh đạo, chỉ đạo đẩy nhanh tiến độ triển khai thực hiện …".
 */
const OBJECT_WORDS = 18;
/** Weak phrases together bring no more: they stand in every second sentence (cấp ủy, đoàn thể, HĐND). */
const MAX_WEAK = 0.6;

/**
 * Weight that makes a report of so many clauses one about the topic: in a note one naming in the lead or two in the body
 * (DOSSIER 2.10: two sentences); the real reports have up to 65 clauses, where two still do; beyond, each fourfold length asks for one more, up to
 * what a title weighs.
 */
const SHORT = { clauses: 8, weight: 1.5 };
const LONG = { clauses: 64, weight: 2 };
/** A clause of less is a caption, a marker, a line of a table. */
const MIN_CLAUSE_WORDS = 5;

export interface WeighedHit {
  readonly clause: Clause;
  readonly hit: ClauseHit;
  readonly weight: number;
}

export interface TopicScore {
  /** A strong phrase stands in the report's own words. */
  readonly named: boolean;
  readonly weight: number;
  /** In the order of the text. */
  readonly hits: readonly WeighedHit[];
}

/** How much the clauses of a report must say about a topic for the report to be about it. */
export function threshold(clauses: readonly Clause[]): number {
  const length = clauses.filter(({ words }) => words >= MIN_CLAUSE_WORDS).length;
  if (length > LONG.clauses) return Math.min(PLACE_WEIGHT.title, LONG.weight + Math.log2(length / LONG.clauses) / 2);
  const share = Math.max(0, length - SHORT.clauses) / (LONG.clauses - SHORT.clauses);
  return SHORT.weight + share * (LONG.weight - SHORT.weight);
}

/** What the clauses say about each topic. A clause counts once for a topic, however often it names it. */
export function scoresOf(clauses: readonly Clause[]): ReadonlyMap<Topic, TopicScore> {
  const strong = new Set<Topic>();
  for (const { hits, place } of clauses) {
    for (const hit of hits) for (const topic of hit.meaning.strong) if (counts(place, hit, topic)) strong.add(topic);
  }
  const scores = new Map<Topic, { named: boolean; weight: number; weak: number; hits: WeighedHit[] }>();
  for (const clause of clauses) {
    if (clause.hits.length === 0) continue;
    for (const [topic, { hits, weight, weak }] of topicsOf(clause, strong)) {
      const score = scores.get(topic) ?? { named: strong.has(topic), weight: 0, weak: 0, hits: [] };
      scores.set(topic, score);
      const counted = weak && clause.place !== 'title' ? Math.min(weight, MAX_WEAK - score.weak) : weight;
      if (weak) score.weak = Math.min(MAX_WEAK, score.weak + weight);
      score.weight += counted;
      for (const hit of hits) score.hits.push({ clause, hit, weight });
    }
  }
  return scores;
}

/** What a title, a heading or a directive says of a background is meant. */
const MEANT: ReadonlySet<Place> = new Set(['title', 'heading', 'directive']);

/** Attendees and a background that is only narrated name no topic; formulae and organisations none but the mission's three. */
function counts(place: Place, { silence }: ClauseHit, topic: Topic): boolean {
  if (silence === 'background') return MEANT.has(place);
  return silence === undefined || (silence !== 'attendance' && isCore(topic));
}

interface Said {
  readonly strong: ClauseHit[];
  readonly weak: ClauseHit[];
}

/** What a clause says about one topic. */
interface Saying {
  readonly hits: readonly ClauseHit[];
  readonly weight: number;
  /** It says it in weak phrases only. */
  readonly weak: boolean;
}

function topicsOf(clause: Clause, named: ReadonlySet<Topic>): ReadonlyMap<Topic, Saying> {
  const said = new Map<Topic, Said>();
  for (const hit of clause.hits) {
    for (const strength of ['strong', 'weak'] as const) {
      for (const topic of hit.meaning[strength]) {
        if (!counts(clause.place, hit, topic)) continue;
        const known = said.get(topic) ?? { strong: [], weak: [] };
        said.set(topic, known);
        known[strength].push(hit);
      }
    }
  }
  const together = [...said.values()].filter(({ strong }) => strong.length > 0).length;
  const share = Math.min(1, NAMED_TOGETHER / together);
  const sayings = new Map<Topic, Saying>();
  for (const [topic, { strong, weak }] of said) {
    const phrases = phrasesIn(weak);
    if (strong.length > 0)
      sayings.set(topic, { hits: strong, weight: placeWeight(clause, strong) * share, weak: false });
    else if (named.has(topic) || phrases > 1) {
      sayings.set(topic, { hits: weak, weight: placeWeight(clause, weak) * WEAK * phrases, weak: true });
    }
  }
  return sayings;
}

function placeWeight({ place, at }: Clause, hits: readonly ClauseHit[]): number {
  const aside = place === 'directive' && (hits[0]?.at ?? at) - at >= OBJECT_WORDS && phrasesIn(hits) < 2;
  return PLACE_WEIGHT[aside ? 'body' : place];
}

function phrasesIn(hits: readonly ClauseHit[]): number {
  return new Set(hits.map(({ meaning }) => meaning)).size;
}
