import { useMemo } from 'react';
import { type Packed, unpack } from './packed';

/** What a component was given packed; read once for each new package. */
export function useUnpacked<T>(packed: Packed<T>): T {
  return useMemo(() => unpack(packed), [packed]);
}
