import { emptyReport } from '../../report/empty-report';
import type { Message } from '../../report/message';
import type { HandWritten } from '../../report/raw-document';
import type { CorrectedField } from '../../report/report';
import type { Draft, MetadataContext } from '../context';
import { isChange } from './list-change';
import { nearNames } from './near';
import type { Overlay, ValueReader } from './overlay';
import { placeConflicts } from './place-conflicts';
import { noProvince, noProvinceNow } from './place-order';
import { readNamedDocuments, readNumberedDocuments } from './read-documents';
import { readIndicators } from './read-indicators';
import { readOfficeholders } from './read-officeholders';
import { readCommune, readCommunes, readDistrict, readProvince, readProvinceNow } from './read-places';
import { readStatements } from './read-statements';
import { readByline, readIssuingBody, readTitle } from './read-texts';
import { readDate, readPeriod } from './read-times';
import { readTopics } from './read-topics';
import { placeOf, type Recorded, recordedReading } from './reading';

/** A key that a human may write, how its value is read, and what null stands for. */
interface Field {
  readonly read: ValueReader;
  readonly none: Partial<Draft> | ((source: HandWritten['source']) => Overlay);
}

/**
 * The order means something: what follows from a place comes before the places that may be written beside it, the
 * coarser after the finer, so that a province written by hand stands over the one that follows from the district;
 * people before the statements that they make. All of front matter is laid down before anything of the sidecar.
 */
const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['title', { read: readTitle, none: { title: null, titleEvidence: [] } }],
  ['date', { read: readDate, none: { date: null } }],
  ['period', { read: readPeriod, none: { period: null } }],
  ['commune', { read: readCommune, none: { commune: null } }],
  ['district', { read: readDistrict, none: { district: null } }],
  ['province', { read: readProvince, none: noProvince }],
  ['provinceNow', { read: readProvinceNow, none: noProvinceNow }],
  ['communes', { read: readCommunes, none: { communes: [] } }],
  ['issuingBody', { read: readIssuingBody, none: { issuingBody: null, issuingBodyEvidence: [] } }],
  ['officeholders', { read: readOfficeholders, none: { officeholders: [] } }],
  ['byline', { read: readByline, none: { byline: { authors: [], photographers: [] } } }],
  ['citedDocuments', { read: readNumberedDocuments, none: { citedDocuments: [] } }],
  ['namedDocuments', { read: readNamedDocuments, none: { namedDocuments: [] } }],
  ['statements', { read: readStatements, none: { statements: [], directiveLists: [] } }],
  ['indicators', { read: readIndicators, none: { indicators: [] } }],
  ['topics', { read: readTopics, none: { topics: [] } }],
]);

/** The keys that a sidecar may have, in the order in which they are read. */
export const CORRECTABLE: readonly string[] = [...FIELDS.keys()];

export interface Corrections {
  /** The human's values over those of a draft; the same draft again when nobody wrote anything. */
  readonly apply: (draft: Readonly<Draft>, context: MetadataContext) => Draft;
  /** What is wrong with the values; asked after the last `apply`, also what found nothing to correct. */
  readonly messages: () => readonly Message[];
}

/** One value that was read, with those of its wishes that may still be open. */
interface Accepted {
  readonly source: HandWritten['source'];
  readonly overlay: Overlay;
  readonly recorded: Recorded;
}

/**
 * Reads what front matter and sidecar say. The sidecar wins over front matter, both over the extractors; null takes a
 * value away, a list replaces the list, `{ add, remove }` changes it. A value that cannot be read is an error message
 * with its line and changes nothing.
 *
 * @example readCorrections(context).messages() // [] when every value is fine
 */
export function readCorrections(context: MetadataContext): Corrections {
  const file = context.source.name;
  const messages: Message[] = [];
  const accepted = new Map<string, readonly Accepted[]>();
  const corrected = new Map<string, CorrectedField>();
  // Front matter first, whatever order the reader gave: what comes later stands.
  const inOrder = context.raw.handWritten.toSorted((a, b) => rank(a.source) - rank(b.source));
  for (const written of inOrder) {
    for (const [key, value] of Object.entries(written.values)) {
      const field = FIELDS.get(key);
      if (field === undefined) {
        messages.push(unknownKey(file, key, written));
        continue;
      }
      const recorded = recordedReading(file, written, context.paragraphs);
      const overlay = value === null ? nothing(field, written) : field.read({ value, path: [key] }, recorded.reading);
      messages.push(...recorded.messages());
      // A list to add to or to remove from stands over what front matter says, anything else in its place.
      const below = isChange(value) ? (accepted.get(key) ?? []) : [];
      if (overlay === null) continue;
      accepted.set(key, [...below, { source: written.source, overlay, recorded }]);
      corrected.set(key, { field: key, source: written.source });
    }
  }
  const inFieldOrder = CORRECTABLE.flatMap((key) => accepted.get(key) ?? []);
  // The sort is stable: within one source the order of the fields stays.
  const inLayers = inFieldOrder.toSorted((a, b) => rank(a.source) - rank(b.source));
  let last: Draft | null = null;
  const apply: Corrections['apply'] = (draft, given) => {
    const done: Draft = { ...draft, corrected: [...corrected.values()] };
    for (const { overlay } of inLayers) Object.assign(done, overlay(done, given));
    last = done;
    return done;
  };
  const ofPlaces = () => inOrder.flatMap((written) => placeMessages(file, written, last, corrected));
  return {
    apply,
    messages: () => [...messages, ...ofPlaces(), ...inFieldOrder.flatMap(({ recorded }) => recorded.open())],
  };
}

function nothing({ none }: Field, { source }: HandWritten): Overlay {
  return typeof none === 'function' ? none(source) : () => none;
}

/** Places of one hand against each other and against the date; a place that the sidecar replaced is told no more. */
function placeMessages(
  file: string,
  written: HandWritten,
  draft: Draft | null,
  corrected: ReadonlyMap<string, CorrectedField>,
): readonly Message[] {
  return placeConflicts(written, draft).flatMap(({ key, problem }) => {
    if (corrected.get(key)?.source !== written.source) return [];
    const recorded = recordedReading(file, written, []);
    recorded.reading.warn({ value: written.values[key], path: [key] }, 'places-disagree', problem);
    return recorded.messages();
  });
}

const rank = (source: HandWritten['source']) => (source === 'sidecar' ? 1 : 0);

/** Keys of the report's JSON that follow from the source or from other values. */
const BY_MACHINE = new Set(
  [...Object.keys(emptyReport('', { name: '', format: 'txt', bytes: 0, sha256: '', address: null })), 'url'].filter(
    (key) => !FIELDS.has(key),
  ),
);

/** Other programs keep keys of their own in front matter: those are told, no more. A sidecar is written for us alone. */
function unknownKey(file: string, key: string, { source, lines }: HandWritten): Message {
  const near = nearNames(key, FIELDS.keys(), 1);
  const meant = near.length > 0 ? ` Có phải “${near.join('')}”?` : '';
  const machine = BY_MACHINE.has(key) ? ' Giá trị này do máy đặt, không ghi tay được.' : '';
  return {
    file,
    place: placeOf([key], lines),
    rule: 'unknown-key',
    severity: source === 'sidecar' || meant !== '' ? 'warning' : 'info',
    message: `Khóa “${key}” không được dùng.${machine || meant}`,
  };
}
