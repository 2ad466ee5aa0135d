import type { Draft, MetadataContext, Paragraph } from '../context';
import { paragraphWords } from '../paragraph-words';
import { type Era, eraOfText, timeOf } from './era';
import { hasPhrase } from './guards';
import { headParagraphs } from './head-paragraphs';
import { type Lexicon, lexiconOf } from './lexicon';
import type { Generic, Mention } from './mention';
import { withRemote } from './remote';
import { districtsBehindCommunes, districtsOfMention, provincesNowOf, type Resolver } from './resolve';
import { scanPlaces } from './scan';
import { districtAtTitleStart } from './title-name';
import { zonesOf } from './zones';

/** Everything the place rules look at: the text read once. */
export interface Reading {
  readonly mentions: readonly Mention[];
  /** The same before far places were told apart. */
  readonly beforeRemote: readonly Mention[];
  readonly generics: readonly Generic[];
  readonly resolver: Resolver;
  readonly era: Era;
  /** The era that the words alone show. */
  readonly eraOfWords: Era;
}

export function readPlaces(context: MetadataContext, draft: Readonly<Draft>): Reading {
  const lexicon = lexiconOf(draft.unmarked ? 'folded' : 'exact');
  const zoneAt = zonesOf(context, draft, lexicon);
  const heads = headParagraphs(context.raw.hints);
  const inHead = scanPlaces(heads, () => 'portal', lexicon);
  const inText = scanPlaces(context.paragraphs, zoneAt, lexicon);
  const { days, era } = timeOf(draft);
  const resolver = { lexicon, days };
  const named = [...inHead.mentions, ...inText.mentions];
  const bare = districtAtTitleStart(context.paragraphs, zoneAt, lexicon, named, inText.generics);
  const mentions = [...named, ...districtsBehindCommunes(named, resolver), ...bare];
  const isDistrictCity = (mention: Mention) =>
    districtsOfMention(mention, resolver).length > 0 && provincesNowOf(mention, resolver).length === 0;
  const signs = {
    mentions,
    generics: inText.generics,
    twoLevelWords: () => countTwoLevels(context.paragraphs, lexicon),
    isDistrictCity,
  };
  const eraOfWords = era === 'before' ? era : eraOfText(signs);
  return {
    mentions: withRemote(mentions, inText.generics, lexicon),
    beforeRemote: mentions,
    generics: inText.generics,
    resolver,
    eraOfWords,
    era: era === 'unknown' ? eraOfWords : era,
  };
}

/** "từ 1.7.2025", "từ ngày 01/7/2025", "từ ngày 1 tháng 7 năm 2025", marked or not: the day on which the two levels began. */
const BEGINNING =
  /(?<!\p{L})(?:từ|tu)(?: (?:ngày|ngay))? 0?1(?: ?[./-] ?0?7 ?[./-] ?2025| (?:tháng|thang) 0?7 (?:năm|nam) 2025)(?!\d)/iu;

function countTwoLevels(paragraphs: readonly Paragraph[], lexicon: Lexicon): number {
  return paragraphs.filter((paragraph) => {
    const words = paragraphWords(paragraph, lexicon.form);
    const said = hasPhrase('twoLevels', words, 0, words.length, lexicon) || BEGINNING.test(paragraph.canonical.text);
    return !paragraph.boilerplate && said && !hasPhrase('preparing', words, 0, words.length, lexicon);
  }).length;
}
