import type { KeyForm } from '../words';
import type { Level } from './vocabulary';

/**
 * Whether a name is that of a unit on this level; `null` asks for provinces and districts. `name` is the joined keys
 * of its words. The gazetteer behind it is handed in, so that the grammar of titles can be tested without it.
 */
export type UnitNames = (level: Level | null, name: string, form: KeyForm) => boolean;
