import { AppError } from '../../../errors';
import { isReport } from '../../../report/is-report';
import type { Report } from '../../../report/report';
import type { Coverage, SourceFlaws } from '../../coverage';
import { coverageOf } from '../../coverage-of';
import type { EngineInfo, ReportMarks, SearchEngine } from '../../engine';
import { countFacets, type FacetLabels } from '../../facets/count-facets';
import { facetDoc } from '../../facets/facet-doc';
import { type FilterVerdicts, filterVerdicts } from '../../facets/facet-groups';
import { facetLabels } from '../../facets/facet-labels';
import { facetTable } from '../../facets/facet-table';
import { groupPage, hitGroups, shownMembers } from '../../groups';
import { heldThere } from '../../held-there';
import { buildHit } from '../../hit';
import type { QueryNode } from '../../language/ast';
import { Names } from '../../language/names';
import type { ReadQuery } from '../../language/read-query';
import { searchedWords } from '../../language/searched-words';
import { reportMarks } from '../../matching/report-marks';
import { markedWords, markPlan } from '../../matching/sequences';
import { analyseQuery } from '../../matching/terms';
import { nearWays } from '../../near-ways';
import { dateRanks } from '../../order';
import type { MarkMode, SearchQuery, Wording } from '../../query';
import { relaxations } from '../../relaxations';
import type { Beyond, DateBar, Hit, SearchResult } from '../../result';
import { parseFlaws } from '../../store/source-flaws';
import type { Completion } from '../../suggest/completion';
import { type PhraseCount, parsePhrases } from '../../suggest/phrases';
import { Suggester } from '../../suggest/suggester';
import { Bag } from './bag';
import { Column, decodeColumn } from './column';
import { CorpusLexicon } from './corpus-lexicon';
import {
  BAG_FILE,
  COLUMN_FILE,
  FLAWS_FILE,
  type IndexFiles,
  PHRASES_FILE,
  PLACES_FILE,
  PRINTED_FILE,
  REPORTS_FILE,
  TERMS_FILE,
} from './files';
import { LITTLE } from './little';
import { QueryReader } from './query-reader';
import { type Ranked, type SearchIndex, SearchRun } from './search-run';
import { TokenPlaces } from './token-places';
import { WEIGHTS } from './weights';
import { WordScores } from './word-scores';

/** How many hits of `beyond` are worth a place below the line. */
const BEYOND_HITS = 20;
/** And of the second list below it. */
const MORE_HITS = 10;

type NothingFound = Pick<SearchResult, 'relaxations' | 'heldThere'>;
const FOUND: NothingFound = { relaxations: [], heldThere: null };

/** The embedded engine: MiniSearch for words and first scores, the column of term ids for phrases and ranking. */
class MiniSearchEngine implements SearchEngine {
  private readonly index: SearchIndex;
  private readonly labels: FacetLabels;
  private readonly byId: ReadonlyMap<string, Report>;
  private readonly reader: QueryReader;
  /** Made when somebody begins to type: a search does not wait for it. */
  private suggester: Suggester | null = null;
  /** Made when first asked for; the corpus of an index does not change. */
  private covered: Coverage | null = null;

  constructor(
    readonly info: EngineInfo,
    private readonly reports: readonly Report[],
    bag: Bag,
    column: Column,
    private readonly phrases: readonly PhraseCount[],
    private readonly flaws: SourceFlaws | null,
    private readonly places: TokenPlaces | null,
  ) {
    this.labels = facetLabels(reports);
    const docs = reports.map(facetDoc);
    const table = facetTable(docs, this.labels);
    this.index = { words: new WordScores(bag, column), column, table, ranks: dateRanks(docs) };
    this.byId = new Map(reports.map((report) => [report.id, report]));
    this.reader = new QueryReader(this.index, new CorpusLexicon(bag, column), new Names(this.labels));
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const started = performance.now();
    const { reading, repaired, suggestions } = this.reader.read(query);
    const { node } = reading;
    const run = new SearchRun(this.index, node, query.marks);
    const verdicts = filterVerdicts(query, this.index.table);
    const found = run.passing(verdicts.passed);
    const ranked = run.order(found, query.sort ?? (node === null ? 'moi-nhat' : 'lien-quan'));
    const grouped = groupPage(ranked, query, this.index.table.docs, this.labels);
    const page = grouped?.page ?? Math.min(query.page, Math.max(1, Math.ceil(ranked.length / query.pageSize)));
    const shown =
      grouped === null
        ? ranked.slice((page - 1) * query.pageSize, page * query.pageSize)
        : shownMembers(grouped.groups);
    const hits = this.hits(shown, node, query.marks);
    const byId = new Map(hits.map((hit) => [hit.id, hit]));
    const facets = countFacets(query, this.index.table, run.evaluation.matched, verdicts, this.labels);
    return {
      readAs: reading.readAs,
      terms: reading.terms,
      parts: reading.parts,
      expanded: reading.expanded,
      mended: reading.mended,
      repaired,
      unknown: found.length === 0 ? this.reader.unknownWords(reading, query.marks) : [],
      total: ranked.length,
      page,
      pageSize: query.pageSize,
      hits,
      groups: grouped && hitGroups(grouped.groups, ({ doc }) => byId.get(this.reports[doc]?.id ?? '')),
      groupTotal: grouped?.total ?? 0,
      facets,
      beyond: this.beyond(query, node, run, found, verdicts),
      suggestions,
      ...(found.length === 0 ? this.nothingFound(query, reading, facets.dates) : FOUND),
      tookMs: Math.round((performance.now() - started) * 10) / 10,
    };
  }

  async report(id: string): Promise<Report | null> {
    return this.byId.get(id) ?? null;
  }

  async coverage(): Promise<Coverage> {
    return this.covering();
  }

  async marks(id: string, query: Wording): Promise<ReportMarks | null> {
    const report = this.byId.get(id);
    return report === undefined
      ? null
      : reportMarks(report, markPlan(this.reader.read(query).reading.node, query.marks));
  }

  async suggest(text: string): Promise<readonly Completion[]> {
    const { reports, labels, phrases } = this;
    this.suggester ??= new Suggester({ reports, docs: this.index.table.docs, labels, phrases });
    return this.suggester.suggest(text);
  }

  /** Quoted words stay together as long as that leads anywhere; a quote alone that was found needs nothing looser. */
  private partial(run: SearchRun, node: QueryNode, found: readonly number[], passed: Uint8Array): readonly Ranked[] {
    const together = run.partial(passed, false);
    const mayPart = together.length === 0 && (found.length === 0 || node.kind === 'and');
    return mayPart ? run.partial(passed, true) : together;
  }

  private covering(): Coverage {
    this.covered ??= coverageOf(this.reports, this.flaws);
    return this.covered;
  }

  /** What lies near and what could be dropped, and whether the corpus has anything there at all. */
  private nothingFound(query: SearchQuery, reading: ReadQuery, dates: readonly DateBar[]): NothingFound {
    const count = (changed: SearchQuery) => this.count(changed);
    const held = heldThere(query, count);
    const allYears = this.covering().whole.years.map(({ year }) => year);
    const years = dates.map(({ value }) => value);
    const near = nearWays(query, count, years, allYears, held === 0);
    return { relaxations: [...near, ...relaxations(query, reading, count, this.labels)], heldThere: held };
  }

  private count(query: SearchQuery): number {
    const run = new SearchRun(this.index, this.reader.read(query).reading.node, query.marks);
    return run.passing(filterVerdicts(query, this.index.table).passed).length;
  }

  private hits(ranked: readonly Ranked[], node: QueryNode | null, mode: MarkMode): Hit[] {
    const { column } = this.index;
    const plan = markPlan(node, mode);
    const wanted = column.mask(markedWords(plan).flatMap((word) => column.idsOf(word)));
    return ranked.flatMap(({ doc, score }) => {
      const report = this.reports[doc];
      if (report === undefined) return [];
      const tokens =
        this.places === null
          ? new Map(Array.from(column.segmentsWith(doc, wanted), (segment) => [segment, null]))
          : column.tokens(doc, wanted, this.places.reader(doc));
      return [buildHit(report, score, reportMarks(report, plan, tokens))];
    });
  }

  /** What the same words with other marks would find, and what holds most of the words: counted apart. */
  private beyond(
    query: SearchQuery,
    node: QueryNode | null,
    run: SearchRun,
    found: readonly number[],
    { passed }: FilterVerdicts,
  ): Beyond[] {
    if (node === null) return [];
    const beyond: Beyond[] = [];
    const seen = new Set(found);
    const add = (kind: Beyond['kind'], ranked: readonly Ranked[], mode: MarkMode) => {
      if (ranked.length === 0) return;
      for (const { doc } of ranked) seen.add(doc);
      beyond.push({
        kind,
        total: ranked.length,
        hits: this.hits(ranked.slice(0, beyond.length === 0 ? BEYOND_HITS : MORE_HITS), node, mode),
      });
    };
    const spelling = () => {
      if (!meansOwnSpelling(node, query.marks)) return;
      const loose = new SearchRun(this.index, node, 'bo-qua');
      const others = loose.passing(passed).filter((doc) => !seen.has(doc));
      if (found.length < LITTLE) add('spelling', loose.order(others, 'lien-quan'), 'bo-qua');
      // Counted only: with enough full matches nothing is shown, and putting them in order is the dear part.
      else if (others.length > 0) beyond.push({ kind: 'spelling', total: others.length, hits: [] });
    };
    const partial = () => {
      if (found.length >= LITTLE) return;
      const most = this.partial(run, node, found, passed).filter(({ doc }) => !seen.has(doc));
      add('partial', most, query.marks);
    };
    // All words of a question stand in many a long report with some other marks, by chance: what holds most of them as
    // they were typed says more.
    const inOrder = searchedWords(node).length > WEIGHTS.fewWords ? [partial, spelling] : [spelling, partial];
    for (const each of inOrder) each();
    return beyond;
  }
}

/** Whether a word keeps to its own spelling: only then can other marks find more, and a second search is worth it. */
function meansOwnSpelling(node: QueryNode, mode: MarkMode): boolean {
  return searchedWords(node).some((word) => !word.number && analyseQuery(word, mode).kind === 'terms');
}

/**
 * Opens an index that `buildIndex` wrote. Throws AppError `index-broken` where a file is missing or unreadable.
 *
 * @example const engine = openEngine(files, info); await engine.search(EMPTY_QUERY)
 */
export function openEngine(files: IndexFiles, info: EngineInfo): SearchEngine {
  const reports = parseReports(readJson(files, REPORTS_FILE));
  const terms = parseTerms(readJson(files, TERMS_FILE));
  const printed = parseTerms(readJson(files, PRINTED_FILE));
  const column = new Column(
    decodeColumn(fileOf(files, COLUMN_FILE), terms, printed),
    reports.map((report) => report.title !== null),
  );
  if (column.size !== reports.length || reports.length !== info.reports) {
    throw new AppError('index-broken', 'files of different indexes', {
      value: info.indexVersion,
      next: 'npm run index',
    });
  }
  const bag = Bag.load(new TextDecoder().decode(fileOf(files, BAG_FILE)), column.termIds);
  // An index of an earlier version says nothing of its sources: no reason to refuse it.
  const flaws = files.has(FLAWS_FILE) ? parseFlaws(readJson(files, FLAWS_FILE)) : null;
  // Nor does it hold the places of its tokens: they are then found anew for each hit, which takes longer.
  const places = files.has(PLACES_FILE) ? TokenPlaces.decode(fileOf(files, PLACES_FILE), reports.length) : null;
  const phrases = parsePhrases(readJson(files, PHRASES_FILE));
  return new MiniSearchEngine(info, reports, bag, column, phrases, flaws, places);
}

function fileOf(files: IndexFiles, name: string): Uint8Array {
  const file = files.get(name);
  if (file === undefined) throw new AppError('index-broken', `no ${name}`, { next: 'npm run index' });
  return file;
}

function readJson(files: IndexFiles, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(fileOf(files, name)));
  } catch (cause) {
    throw new AppError('index-broken', `${name} is not JSON`, { cause, next: 'npm run index' });
  }
}

function parseReports(value: unknown): Report[] {
  if (Array.isArray(value) && value.every(isReport)) return value;
  throw new AppError('index-broken', 'reports of another version', { next: 'npm run index' });
}

function parseTerms(value: unknown): string[] {
  if (Array.isArray(value) && value.every((term) => typeof term === 'string')) return value;
  throw new AppError('index-broken', 'terms are not a list of words', { next: 'npm run index' });
}
