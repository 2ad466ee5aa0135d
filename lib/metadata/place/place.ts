import type { Extractor } from '../context';
import { placesAfter } from './after';
import { placesBefore } from './before';
import { placesOnEitherMap } from './either';
import { givenPlaces } from './hand-written';
import { readPlaces } from './reading';

/**
 * Where a report is from: district and province before July 2025, commune and province since; and the communes it
 * names. Runs after the extractors of title and date. Everything found has evidence; what the text leaves open is null
 * and, where a person could decide, a review note.
 */
export const placeExtractor: Extractor = {
  name: 'place',
  extract: (context, draft) => {
    const reading = readPlaces(context, draft);
    const given = givenPlaces(context.raw.handWritten);
    const era = given.district !== null ? 'before' : given.commune !== null ? 'after' : reading.era;
    const places =
      era === 'before'
        ? placesBefore(reading, given)
        : era === 'after'
          ? placesAfter(reading, given)
          : placesOnEitherMap(reading, given);
    return { ...places, review: [...draft.review, ...places.review] };
  },
};
