import { bylineExtractor } from './byline';
import type { Extractor } from './context';
import { periodExtractor } from './date/period';
import { dateExtractor } from './date/report-date';
import { documentsExtractor } from './documents/documents';
import { indicatorsExtractor } from './indicators/indicators';
import { issuingBodyExtractor } from './issuing-body';
import { officeholdersExtractor } from './people/officeholders';
import { spokeExtractor } from './people/spoke';
import { placeExtractor } from './place/place';
import { reviewExtractor } from './review';
import { statementsExtractor } from './statements/statements';
import { titleExtractor } from './title/title';
import { topicsExtractor } from './topics/topics';
import { unmarkedExtractor } from './unmarked';

/**
 * The order means something, each step reads what the earlier ones found: whether the text has marks decides how
 * words are compared; the title tells the lead; the period gives an undated report its year; the date chooses the
 * gazetteer's map; the place completes the issuing body and the slugs of people and documents; statements are said by
 * people (who has spoken by that) and cite documents, their numbers are no indicators; topics weigh titles, directives and indicators; the review
 * looks at everything.
 */
export const EXTRACTORS: readonly Extractor[] = [
  unmarkedExtractor,
  titleExtractor,
  bylineExtractor,
  periodExtractor,
  dateExtractor,
  placeExtractor,
  issuingBodyExtractor,
  officeholdersExtractor,
  documentsExtractor,
  statementsExtractor,
  spokeExtractor,
  indicatorsExtractor,
  topicsExtractor,
  reviewExtractor,
];
