import type { PlaceKey } from './completion';

/** Where a candidate leads. */
export type Target =
  | { readonly kind: 'query' }
  | { readonly kind: 'place'; readonly key: PlaceKey; readonly slug: string }
  | { readonly kind: 'officeholder'; readonly key: 'can-bo'; readonly slug: string }
  | { readonly kind: 'topic'; readonly key: 'chu-de'; readonly slug: string }
  | { readonly kind: 'document'; readonly key: 'van-ban'; readonly slug: string }
  | { readonly kind: 'report'; readonly id: string };

/** Something that a search box may offer, before anything has been typed. */
export interface Candidate {
  readonly target: Target;
  readonly label: string;
  readonly note: string | null;
  /** How many words stand before the name: huyện Than Uyên has one, thành phố Huế two. */
  readonly typeWords: number;
  /** Reports that it leads to. */
  readonly reports: number;
}
