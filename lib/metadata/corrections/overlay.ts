import type { Draft, MetadataContext } from '../context';
import type { Reading } from './reading';
import type { Written } from './written';

/**
 * A human's word, laid over what the extractors found, after each of them: applying it twice changes nothing.
 */
export type Overlay = (draft: Readonly<Draft>, context: MetadataContext) => Partial<Draft>;

/** Reads the value of one key, anything but null; null where it cannot be read, and the reading was told why. */
export type ValueReader = (written: Written, reading: Reading) => Overlay | null;

/** Rule of all evidence that a human gave. */
export const RULE = 'hand-written';
