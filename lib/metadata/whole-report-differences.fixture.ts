import type { Report, Statement } from '../report/report';
import {
  type ExpectedDate,
  type ExpectedPerson,
  type ExpectedStatement,
  PLACE_LEVELS,
  plain,
  type WholeReportCase,
} from './whole-report.fixture';

/** One thing that the machine reads otherwise than a careful human. `false`: a value that is denied, not one that is missing. */
export interface Difference {
  readonly field: string;
  readonly kind: 'false' | 'missing' | 'other';
  readonly expected: unknown;
  readonly got: unknown;
}

/** All differences between a case and the report read from its lines; fields that the case leaves out are not compared. */
export function differences(expected: WholeReportCase, report: Report): readonly Difference[] {
  return [
    ...plainFields(expected, report),
    ...placeFields(expected, report),
    ...dateFields(expected, report),
    ...(expected.people === undefined ? [] : people(expected.people, report)),
    ...statements('directives', expected.directives, report),
    ...statements('quotes', expected.quotes, report),
    ...indicatorFields(expected, report),
    ...topicFields(expected, report),
  ];
}

/** Nothing for what is the same, and for what the case does not speak of. */
function differs(field: string, expected: unknown, got: unknown): readonly Difference[] {
  if (expected === undefined || JSON.stringify(expected) === JSON.stringify(got)) return [];
  return [{ field, kind: 'other', expected, got }];
}

function plainFields(expected: WholeReportCase, report: Report): readonly Difference[] {
  const labels = report.namedDocuments.map(({ label }) => plain(label));
  const named = expected.named?.map(plain);
  const sameNamed = named?.length === labels.length && named.every((words, at) => labels[at]?.includes(words));
  return [
    ...differs('title', textOf(expected.title), textOf(report.title)),
    ...differs('issuingBody', textOf(expected.issuingBody), textOf(report.issuingBody)),
    ...differs('period', textOf(expected.period), textOf(report.period?.label ?? null)),
    ...differs('authors', expected.authors?.map(plain), report.byline.authors.map(plain)),
    ...differs('photographers', expected.photographers?.map(plain), report.byline.photographers.map(plain)),
    ...differs(
      'documents',
      expected.documents,
      report.citedDocuments.map(({ number }) => number),
    ),
    ...(named === undefined || sameNamed ? [] : differs('named', named, labels)),
    ...differs(
      'lists',
      expected.lists,
      report.directiveLists.map(({ announced, listed }) => ({ announced, listed })),
    ),
  ];
}

function textOf(text: string | null | undefined): string | null | undefined {
  return typeof text === 'string' ? plain(text) : text;
}

function placeFields(expected: WholeReportCase, report: Report): readonly Difference[] {
  if (expected.place === undefined) return [];
  return PLACE_LEVELS.flatMap((field) => {
    const wanted = expected.place?.[field] ?? null;
    const got = report[field]?.slug ?? null;
    if (wanted === got) return [];
    return [{ field, kind: got === null ? 'missing' : 'false', expected: wanted, got } as const];
  });
}

function dateFields(expected: WholeReportCase, report: Report): readonly Difference[] {
  const got = report.date;
  const denied = expected.notDates?.includes(got?.value ?? '') ? [got?.value] : [];
  const bad = denied.map((value) => ({ field: 'date', kind: 'false', expected: 'not this', got: value }) as const);
  if (expected.date === undefined) return bad;
  if (expected.date === null || got === null) {
    if (expected.date === got) return bad;
    return [
      ...bad,
      { field: 'date', kind: got === null ? 'missing' : 'false', expected: expected.date, got: got?.value },
    ];
  }
  const date: ExpectedDate =
    typeof expected.date === 'string' ? { value: expected.date, inferred: false } : expected.date;
  const kind = date.value === got.value ? 'other' : 'false';
  const value = differs('date', date.value, got.value).map((difference) => ({ ...difference, kind }) as const);
  return [
    ...bad,
    ...value,
    ...differs('date.precision', date.precision, got.precision),
    ...differs('date.inferred', date.inferred, got.inferred),
  ];
}

function people(expected: readonly ExpectedPerson[], report: Report): readonly Difference[] {
  const names = expected.map(({ name }) => plain(name));
  const strangers = report.officeholders
    .filter(({ name }) => !names.includes(plain(name)))
    .map(({ name, titles }) => ({ field: 'people', kind: 'false', expected: names, got: [name, ...titles] }) as const);
  const known = expected.flatMap((wanted): readonly Difference[] => {
    const got = report.officeholders.find(({ name }) => plain(name) === plain(wanted.name));
    if (got === undefined) return [{ field: 'people', kind: 'missing', expected: wanted.name, got: null }];
    const ids = got.offices.flatMap(({ id }) => id ?? []);
    const mentions = got.mentions.map((mention) =>
      plain(report.paragraphs[mention.paragraph]?.slice(mention.start, mention.end) ?? ''),
    );
    return [
      ...differs('people.titles', wanted.titles?.map(plain), got.titles.map(plain)),
      ...differs('people.role', wanted.role, got.role),
      ...differs('people.ids', wanted.ids, ids),
      ...differs('people.mentions', wanted.mentions?.map(plain), mentions),
    ];
  });
  return [...strangers, ...known];
}

/** In order, each expected one against the next that has its words. */
function statements(
  field: 'directives' | 'quotes',
  expected: readonly ExpectedStatement[] | undefined,
  report: Report,
): readonly Difference[] {
  if (expected === undefined) return [];
  const left = report.statements.filter(({ kind }) => kind === (field === 'quotes' ? 'quote' : 'directive'));
  const found = expected.flatMap((wanted): readonly Difference[] => {
    const at = left.findIndex(({ text }) => plain(text).includes(plain(wanted.text)));
    const [got] = at < 0 ? [] : left.splice(at, 1);
    return got === undefined
      ? [{ field, kind: 'missing', expected: wanted.text, got: null }]
      : statement(field, wanted, got);
  });
  const extra = left.map(
    ({ text, speaker }) => ({ field, kind: 'false', expected: null, got: [speaker?.name, text] }) as const,
  );
  return [...found, ...extra];
}

function statement(field: string, wanted: ExpectedStatement, got: Statement): readonly Difference[] {
  const speaker = got.speaker === null ? null : plain(got.speaker.name);
  const wrong = speaker === null ? 'missing' : 'false';
  const swallowed = wanted.not !== undefined && plain(got.text).includes(plain(wanted.not));
  return [
    ...differs(`${field}.speaker`, textOf(wanted.speaker), speaker).map(
      (found) => ({ ...found, kind: wrong }) as const,
    ),
    ...(swallowed
      ? [{ field: `${field}.text`, kind: 'other', expected: `without ${wanted.not}`, got: got.text } as const]
      : []),
    ...differs(`${field}.manner`, wanted.manner, got.manner),
    ...differs(`${field}.addressee`, textOf(wanted.addressee), textOf(got.addressee)),
    ...differs(`${field}.number`, wanted.number, got.number),
    ...differs(
      `${field}.due`,
      wanted.due === undefined || wanted.due === null ? wanted.due : String(wanted.due),
      got.due,
    ),
  ];
}

function indicatorFields(expected: WholeReportCase, report: Report): readonly Difference[] {
  const all = report.indicators.map(({ raw }) => plain(raw));
  if (expected.indicators?.length === 0)
    return differs('indicators', [], all).map((found) => ({ ...found, kind: 'false' }) as const);
  const wanted = (expected.indicators ?? []).flatMap((want): readonly Difference[] => {
    const got = report.indicators.find(({ raw }) => plain(raw) === plain(want.raw));
    if (got === undefined) return [{ field: 'indicators', kind: 'missing', expected: want.raw, got: all }];
    return [
      ...differs('indicators.value', want.value, got.value),
      ...differs('indicators.unit', want.unit, got.unit),
      ...differs('indicators.of', want.of, got.of),
      ...differs('indicators.upTo', want.upTo, got.upTo),
      ...differs('indicators.doubt', want.doubt, got.doubt !== null),
    ];
  });
  const denied = (expected.notIndicators ?? []).filter((raw) => all.includes(plain(raw)));
  return [
    ...wanted,
    ...denied.map((raw) => ({ field: 'indicators', kind: 'false', expected: null, got: raw }) as const),
  ];
}

function topicFields(expected: WholeReportCase, report: Report): readonly Difference[] {
  const all = report.topics.map(({ slug }) => slug);
  if (expected.topics?.length === 0)
    return differs('topics', [], all).map((found) => ({ ...found, kind: 'false' }) as const);
  const missing = (expected.topics ?? []).filter((slug) => !all.includes(slug));
  const denied = (expected.notTopics ?? []).filter((slug) => all.includes(slug));
  return [
    ...missing.map((slug) => ({ field: 'topics', kind: 'missing', expected: slug, got: all }) as const),
    ...denied.map((slug) => ({ field: 'topics', kind: 'false', expected: null, got: slug }) as const),
  ];
}
