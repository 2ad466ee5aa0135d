import table from '../../../data/vocabulary/topics.json';
import { perForm } from '../per-form';
import { type KeyForm, wordsOf } from '../words';
import { type PhraseIndex, phraseIndex } from './phrase-index';

export interface Topic {
  readonly slug: string;
  readonly label: string;
}

/** What a phrase says. Both lists are empty for a false friend: its words only look like a topic's. */
export interface PhraseMeaning {
  readonly strong: readonly Topic[];
  readonly weak: readonly Topic[];
}

export const TOPICS: readonly Topic[] = table.topics.map(({ slug, label }) => ({ slug, label }));

const CORE: ReadonlySet<string> = new Set(table.topics.filter(({ core }) => core).map(({ slug }) => slug));

/** A topic of the mission: found wherever the report's own words name it. */
export function isCore({ slug }: Topic): boolean {
  return CORE.has(slug);
}

type Strength = 'strong' | 'weak' | 'falseFriends';

function build(form: KeyForm, core: boolean): PhraseIndex<PhraseMeaning> {
  const phrases = new Map<string, { keys: readonly string[]; strong: Topic[]; weak: Topic[] }>();
  const ambiguous = new Set(form === 'folded' ? table.unmarkedAmbiguous.map((phrase) => idOf(phrase, form)) : []);
  const add = (phrase: string, topic: Topic, strength: Strength) => {
    const id = idOf(phrase, form);
    if (ambiguous.has(id)) return;
    // Two topics may share a phrase, and one's false friend may be the other's strong phrase.
    const known = phrases.get(id) ?? { keys: keysOf(phrase, form), strong: [], weak: [] };
    phrases.set(id, known);
    if (strength !== 'falseFriends') known[strength].push(topic);
  };
  table.topics.forEach((row, at) => {
    const topic = TOPICS[at];
    if (topic === undefined || row.core !== core) return;
    for (const strength of ['strong', 'weak', 'falseFriends'] as const) {
      for (const phrase of row[strength]) add(phrase, topic, strength);
    }
  });
  return phraseIndex([...phrases.values()].map(({ keys, strong, weak }) => [keys, { strong, weak }] as const));
}

function idOf(phrase: string, form: KeyForm): string {
  return keysOf(phrase, form).join(' ');
}

function keysOf(phrase: string, form: KeyForm): readonly string[] {
  return wordsOf(phrase, form).map(({ key }) => key);
}

/**
 * All phrases of all topics, for texts with or without marks; built once. Those of the core topics stand apart, so that
 * no phrase of another topic covers them: "giao thông nông thôn mới" is nông thôn mới too.
 */
export const topicIndices = perForm((form): readonly PhraseIndex<PhraseMeaning>[] => [
  build(form, true),
  build(form, false),
]);

/** Sentences of form that carry no topic ("giữ vững an ninh chính trị, trật tự an toàn xã hội"). */
export const formulaIndex = perForm((form) =>
  phraseIndex(table.formulae.map((phrase) => [keysOf(phrase, form), true] as const)),
);
