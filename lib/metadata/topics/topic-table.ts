import table from '../../../data/vocabulary/topics.json';
import { type KeyForm, wordsOf } from '../words';

/** A phrase of a topic as the keys of its words. */
export interface TopicPhrase {
  readonly keys: readonly string[];
  /** The topic it speaks for; null where it only looks like one. */
  readonly topic: Topic | null;
}

export interface Topic {
  readonly slug: string;
  readonly label: string;
}

/** Phrases by their first key, longest first: the longest one at a place decides what the place means. */
export type TopicIndex = ReadonlyMap<string, readonly TopicPhrase[]>;

export const TOPICS: readonly Topic[] = table.topics.map(({ slug, label }) => ({ slug, label }));

function build(form: KeyForm): TopicIndex {
  const index = new Map<string, TopicPhrase[]>();
  const add = (phrase: string, topic: Topic | null) => {
    const keys = wordsOf(phrase, form).map(({ key }) => key);
    const [first] = keys;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { keys, topic }]);
  };
  table.topics.forEach(({ strong, falseFriends }, at) => {
    for (const phrase of strong) add(phrase, TOPICS[at] ?? null);
    for (const phrase of falseFriends) add(phrase, null);
  });
  for (const phrases of index.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

const built = new Map<KeyForm, TopicIndex>();

/** The strong phrases and false friends of all topics, for texts with or without marks; built once. */
export function topicIndex(form: KeyForm): TopicIndex {
  const index = built.get(form) ?? build(form);
  built.set(form, index);
  return index;
}
