import { isSyllable } from '../../text/syllable';
import { PairTable } from './pair-table';
import { BREAK, type PhraseText } from './phrase-text';
import { LONGEST, type Selected } from './select-phrases';

/** Enough to see how a phrase is printed; the first ones of a corpus are as good as all of them. */
const LOOKED_AT = 200;
/** A word is a name's where it is capitalised this often inside a sentence. */
const NAME = 0.9;

/** How one word of a phrase is printed: how often in which form, case included. */
type Forms = Map<string, number>;

interface Sighting {
  count: number;
  /** By word of the phrase. */
  readonly forms: readonly Forms[];
  /** By word: what stands before it, and how often. */
  readonly joins: readonly Forms[];
}

/**
 * The phrases as the reports print them: each word in its most frequent form, in lower case unless nearly always
 * capitalised inside a sentence, with the dashes that mostly stand between.
 *
 * @returns in the order of `phrases`
 */
export function printPhrases(text: PhraseText, phrases: readonly Selected[]): string[] {
  const seen = sightings(text, phrases);
  return seen.map(({ forms, joins }) =>
    forms.map((each, i) => (i === 0 ? '' : mostFrequent(joins[i] ?? new Map())) + printedWord(each)).join(''),
  );
}

function sightings(text: PhraseText, phrases: readonly Selected[]): Sighting[] {
  // A trie as pairs: the entry of a beginning and the next key give the entry of the longer beginning.
  const trie = new PairTable();
  const phraseAt = new Map<number, number>();
  phrases.forEach(({ keys }, phrase) => {
    phraseAt.set(
      keys.reduce((node, key) => trie.add(node, key, 1), 0),
      phrase,
    );
  });
  const seen = phrases.map(({ keys }): Sighting => {
    return { count: 0, forms: keys.map(() => new Map()), joins: keys.map(() => new Map()) };
  });
  for (let from = 0; from < text.length; from++) {
    let node = 0;
    for (let i = 0; i < LONGEST && from + i < text.length; i++) {
      const key = text.keyAt(from + i);
      node = key === BREAK ? 0 : trie.find(node, key);
      if (node === 0) break;
      const sighting = seen[phraseAt.get(node) ?? -1];
      if (sighting !== undefined && sighting.count < LOOKED_AT) note(sighting, text, from);
    }
  }
  return seen;
}

function note(sighting: Sighting, text: PhraseText, from: number): void {
  sighting.count++;
  const printed = sighting.forms.map((_, i) => text.formAt(from + i));
  const heading = printed.every((form) => form === form.toUpperCase());
  printed.forEach((form, i) => {
    // The first word of a sentence is capitalised whatever it is, and so are all of a heading: they tell the spelling,
    // not the case. UBND and OCOP are no syllables and tell it anywhere.
    const unsure = (heading || (i === 0 && text.keyAt(from - 1) === BREAK)) && !isAcronym(form);
    add(sighting.forms[i], unsure ? `${form}${UNSURE}` : form);
    add(sighting.joins[i], text.joinBefore(from + i));
  });
}

function add(forms: Forms | undefined, form: string): void {
  forms?.set(form, (forms.get(form) ?? 0) + 1);
}

function isAcronym(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase() && !isSyllable(form);
}

/** No word holds a blank. */
const UNSURE = ' ';

function printedWord(forms: Forms): string {
  let [capital, small] = [0, 0];
  const spellings = new Map<string, number>();
  const capitals = new Map<string, number>();
  for (const [counted, count] of forms) {
    const form = counted.trimEnd();
    const lower = form.toLowerCase();
    spellings.set(lower, (spellings.get(lower) ?? 0) + count);
    if (form === lower) small += count;
    else if (form === counted) capital += count;
    if (form !== lower) capitals.set(form, (capitals.get(form) ?? 0) + count);
  }
  const isName = capital > 0 && capital >= NAME * (capital + small);
  return mostFrequent(isName ? capitals : spellings);
}

/** Of two as frequent the first met: the same text prints the same. */
function mostFrequent(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [form, count] of forms) {
    if (count > most) [best, most] = [form, count];
  }
  return best;
}
