import type { Evidence, PlaceLabel, ReportPlace, ReviewNote } from '../../report/report';
import type { Draft } from '../context';

/** The fields that the place extractor writes. */
export type PlaceFields = Pick<Draft, 'province' | 'provinceNow' | 'district' | 'commune' | 'communes' | 'review'>;

export const NO_PLACES: PlaceFields = {
  province: null,
  provinceNow: null,
  district: null,
  commune: null,
  communes: [],
  review: [],
};

interface Labelled {
  readonly label: string;
}

export function reportPlace(
  { slug, label }: PlaceLabel,
  inferred: boolean,
  evidence: readonly Evidence[],
): ReportPlace {
  return { slug, label, inferred, evidence };
}

export function note(field: keyof PlaceFields, severity: ReviewNote['severity'], message: string): ReviewNote {
  return { field, severity, message };
}

/** “huyện A, huyện B” for a message; the first few are enough. */
export function labels(places: readonly Labelled[]): string {
  const names = [...new Set(places.map((place) => place.label))];
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}…` : names.join(', ');
}
