import type { Report } from './report';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isList: Check = (value) => Array.isArray(value);
const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** The first level of a report: enough to refuse an index that another version of the code wrote. */
const SHAPE: Readonly<Record<keyof Report, Check>> = {
  id: isText,
  title: orNull(isText),
  titleEvidence: isList,
  issuingBody: orNull(isText),
  issuingBodyEvidence: isList,
  source: isObject,
  date: orNull(isObject),
  period: orNull(isObject),
  province: orNull(isObject),
  provinceNow: orNull(isObject),
  district: orNull(isObject),
  commune: orNull(isObject),
  communes: isList,
  officeholders: isList,
  byline: isObject,
  topics: isList,
  citedDocuments: isList,
  namedDocuments: isList,
  statements: isList,
  directiveLists: isList,
  indicators: isList,
  paragraphs: (value) => Array.isArray(value) && value.every(isText),
  boilerplate: isList,
  unmarked: (value) => typeof value === 'boolean',
  corrected: isList,
  review: isList,
};

/**
 * Whether a value from an index file is a report as this version writes it.
 *
 * @example isReport(JSON.parse(line)) // true
 */
export function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map(Object.entries(value));
  return Object.entries(SHAPE).every(([key, check]) => fields.has(key) && check(fields.get(key)));
}
