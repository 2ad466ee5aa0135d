import { firstIndex } from '../../text/first-index';
import type { Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import { headsLead } from './heads-lead';
import type { Lexicon } from './lexicon';
import type { Generic, Mention } from './mention';
import { DISTRICT_TYPES } from './voice';

/**
 * Mentions of districts far away, where the report calls its own one only "huyện": "lãnh đạo huyện dự hội nghị tại thành phố
 * Huế", "Huyện ủy yêu cầu các xã học tập cách làm của huyện Nam Đàn, tỉnh Nghệ An". They become `elsewhere`, and so does the
 * province named behind them. One does not write one's own province each time: what is named with it, in passing, by
 * another type than the report's own or behind its own "huyện" in one sentence, is no place of the report.
 *
 * @example withRemote(mentions, generics, lexicon) // quận 5 of "Bệnh viện Chợ Rẫy, quận 5, TP. Hồ Chí Minh" → 'elsewhere'
 */
export function withRemote(
  mentions: readonly Mention[],
  generics: readonly Generic[],
  lexicon: Lexicon,
): readonly Mention[] {
  const own = generics.filter(({ plural, zone }) => !plural && zone !== 'portal');
  if (!own.some(({ type }) => DISTRICT_TYPES.has(type))) return mentions;
  const types = new Set(own.map(({ type }) => type));
  const communes = new Set(mentions.filter(isCommuneWithin).map((mention) => place(mention, mention.within?.to)));
  const sentences = new Sentences(own);
  const remote = new Set<Mention>();
  const near = new Set<string>();
  for (const mention of mentions) {
    if (mention.level !== 'district' && mention.level !== 'city') continue;
    if (mention.guard === 'elsewhere') continue;
    const far =
      isPassing(mention, lexicon) && !communes.has(place(mention, mention.to)) && isFar(mention, types, sentences);
    if (far) remote.add(mention);
    else near.add(mention.key);
  }
  const far = [...remote].filter(({ key }) => !near.has(key));
  if (far.length === 0) return mentions;
  const gone = new Set(far);
  const around = new Set(
    far.filter(({ within }) => within !== null).map((mention) => place(mention, mention.within?.to)),
  );
  return mentions.map((mention) => {
    const whole =
      mention.level === 'province' || mention.level === 'city' ? around.has(place(mention, mention.to)) : false;
    return gone.has(mention) || whole ? { ...mention, guard: 'elsewhere' } : mention;
  });
}

function place({ paragraph }: Mention, to: number | undefined): string {
  return `${paragraph.index} ${to}`;
}

function isCommuneWithin({ level, within }: Mention): boolean {
  return level === 'commune' && within !== null;
}

/** In running text, no body of it acts, and the text neither begins with it nor calls it its ground. */
function isPassing(mention: Mention, lexicon: Lexicon): boolean {
  const { zone, body, ground, types, guard } = mention;
  return (
    (zone === 'lead' || zone === 'body') &&
    !(body || ground || types.length === 0 || guard === 'cited') &&
    !headsLead(mention, lexicon)
  );
}

/** Of another type, "tại thành phố Huế" in a text of one huyện; of the same type only behind that in one sentence. */
function isFar(mention: Mention, own: ReadonlySet<string>, sentences: Sentences): boolean {
  const placed = mention.within?.level === 'province';
  if (!mention.types.some((type) => own.has(type))) return placed || mention.guard === 'passing';
  if (!placed || mention.level === 'city') return false;
  return mention.types.some((type) => (sentences.first(mention, type) ?? mention.from) < mention.from);
}

/** Where in each sentence the report first calls its own unit by its type alone. */
class Sentences {
  readonly #starts = new Map<Paragraph, readonly number[]>();
  readonly #first = new Map<string, number>();

  constructor(generics: readonly Generic[]) {
    for (const generic of generics) {
      const key = this.#key(generic, generic.type);
      this.#first.set(key, Math.min(this.#first.get(key) ?? generic.from, generic.from));
    }
  }

  first(mention: Mention, type: string): number | undefined {
    return this.#first.get(this.#key(mention, type));
  }

  #key({ paragraph, from }: Pick<Mention, 'paragraph' | 'from'>, type: string): string {
    const starts = this.#starts.get(paragraph) ?? sentenceStarts(paragraph);
    this.#starts.set(paragraph, starts);
    const sentence = firstIndex(starts.length, (index) => (starts[index] ?? 0) > from);
    return `${paragraph.index} ${sentence} ${type}`;
  }
}

function sentenceStarts(paragraph: Paragraph): readonly number[] {
  const words = paragraphWords(paragraph, 'exact');
  return words.filter(({ gap }) => gap === 'stop' || gap === 'start').map(({ from }) => from);
}
