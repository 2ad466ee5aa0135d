import type { Message } from '../../report/message';
import type { RawDocument } from '../../report/raw-document';
import type { Draft, MetadataContext } from '../context';
import { accept, type Overlay, type ReadValue, type ValueReader } from './overlay';
import { readOfficeholders } from './read-officeholders';
import { readCommune, readCommunes, readDistrict, readProvince, readProvinceNow } from './read-places';
import { readByline, readIssuingBody, readTitle } from './read-texts';
import { readDate, readPeriod } from './read-times';
import { readTopics } from './read-topics';

/** A key that a human may write, how its value is read, and what null stands for. */
interface Field {
  readonly read: ValueReader;
  readonly none: Partial<Draft>;
}

/**
 * The order means something: what follows from a place comes before the places that may be written beside it, the
 * coarser after the finer, so that a province written by hand stands over the one that follows from the district.
 */
const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['title', { read: readTitle, none: { title: null, titleEvidence: [] } }],
  ['date', { read: readDate, none: { date: null } }],
  ['period', { read: readPeriod, none: { period: null } }],
  ['commune', { read: readCommune, none: { commune: null } }],
  ['district', { read: readDistrict, none: { district: null } }],
  ['province', { read: readProvince, none: { province: null } }],
  ['provinceNow', { read: readProvinceNow, none: { provinceNow: null } }],
  ['communes', { read: readCommunes, none: { communes: [] } }],
  ['issuingBody', { read: readIssuingBody, none: { issuingBody: null, issuingBodyEvidence: [] } }],
  ['officeholders', { read: readOfficeholders, none: { officeholders: [] } }],
  ['byline', { read: readByline, none: { byline: { authors: [], photographers: [] } } }],
  ['topics', { read: readTopics, none: { topics: [] } }],
]);

export interface Corrections {
  /** The human's values over those of a draft; the same draft again when nobody wrote anything. */
  readonly apply: (draft: Readonly<Draft>, context: MetadataContext) => Draft;
  readonly messages: readonly Message[];
}

/**
 * Reads what front matter and sidecar say. The sidecar wins over front matter, both over the extractors; null takes a
 * value away, a list replaces the list. A value that cannot be read is an error message and changes nothing.
 *
 * @param file path of the source, for the messages
 * @example readCorrections(raw.handWritten, 'a.txt').messages // [] when every value is fine
 */
export function readCorrections(handWritten: RawDocument['handWritten'], file: string): Corrections {
  const messages: Message[] = [];
  const overlays = new Map<string, Overlay>();
  // Front matter first, whatever order the reader gave: what comes later stands.
  const inOrder = [...handWritten].sort((a, b) => rank(a.source) - rank(b.source));
  for (const { source, values } of inOrder) {
    for (const [key, value] of Object.entries(values)) {
      const field = FIELDS.get(key);
      if (field === undefined) {
        messages.push({
          file,
          place: key,
          rule: 'unknown-key',
          severity: 'info',
          message: `Khóa “${key}” không được dùng.`,
        });
        continue;
      }
      const read: ReadValue = value === null ? accept(() => field.none) : field.read(value, source);
      if (read.overlay === undefined) {
        const message = `“${key}” ghi tay không đọc được: ${read.problem} Giá trị máy đọc được giữ nguyên.`;
        messages.push({ file, place: key, rule: 'wrong-value', severity: 'error', message });
      } else {
        overlays.set(key, read.overlay);
      }
    }
  }
  const inFieldOrder = [...FIELDS.keys()].flatMap((key) => overlays.get(key) ?? []);
  const apply: Corrections['apply'] = (draft, context) => {
    const done: Draft = { ...draft };
    for (const overlay of inFieldOrder) Object.assign(done, overlay(done, context));
    return done;
  };
  return { apply, messages };
}

const rank = (source: 'front-matter' | 'sidecar') => (source === 'sidecar' ? 1 : 0);
