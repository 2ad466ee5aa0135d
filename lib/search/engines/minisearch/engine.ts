import type { Report, StatementKind } from '../../../report/report';
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
import { Names } from '../../language/names';
import type { ReadQuery } from '../../language/read-query';
import { HITS_AT_ONCE, inBatches, type Listing } from '../../listing';
import { reportMarks } from '../../matching/report-marks';
import { markPlan } from '../../matching/sequences';
import { nearWays } from '../../near-ways';
import { type HitNeighbours, type HitPlace, neighboursOf } from '../../neighbours';
import { dateRanks } from '../../order';
import { type FilterKey, inUnit, type SearchQuery, type Unit, type Wording } from '../../query';
import type { RelatedReport } from '../../related/related';
import { RelatedReports } from '../../related/related-reports';
import { relaxations } from '../../relaxations';
import type { DateBar, Hit, SearchResult } from '../../result';
import type { Completion } from '../../suggest/completion';
import type { PhraseCount } from '../../suggest/phrases';
import { Suggester } from '../../suggest/suggester';
import type { VerifyResult } from '../../verify/verdict';
import { verifyText } from '../../verify/verify';
import type { Bag } from './bag';
import { beyond } from './beyond';
import type { Column } from './column';
import { CorpusLexicon } from './corpus-lexicon';
import { PassageFinder } from './passage-finder';
import { QueryReader } from './query-reader';
import { Recent } from './recent';
import { ReportWorld } from './report-world';
import type { SearchIndex } from './search-index';
import { type Ranked, SearchRun } from './search-run';
import { statementWorld } from './statement-world';
import type { TokenPlaces } from './token-places';
import { WordScores } from './word-scores';
import type { World } from './world';

/** Memory for remembered words of reports, in bytes. */
const MEMORY = 64 * 1024 * 1024;
/**
 * Who reads a result goes through its pages, views and reports, each of which asks for the same order again. An order
 * takes less than a hundred bytes for each document that is searched, report or statement.
 */
const REMEMBERED_ORDERS = 16;

/** Everything that a search finds, in its order. */
interface Found {
  readonly run: SearchRun;
  readonly verdicts: FilterVerdicts;
  readonly found: readonly number[];
  readonly ranked: readonly Ranked[];
}

type NothingFound = Pick<SearchResult, 'relaxations' | 'heldThere'>;
const FOUND: NothingFound = { relaxations: [], heldThere: null };

/** The embedded engine: MiniSearch for words and first scores, the column of term ids for phrases and ranking. */
export class MiniSearchEngine implements SearchEngine {
  /** The reports: what a query means is read from them, whatever unit is searched. */
  private readonly index: SearchIndex;
  private readonly worlds: Readonly<Record<Unit, World>>;
  private readonly labels: FacetLabels;
  private readonly byId: ReadonlyMap<string, Report>;
  private readonly reader: QueryReader;
  /** Made when somebody begins to type: a search does not wait for it. */
  private suggester: Suggester | null = null;
  /** Made when first asked for; the corpus of an index does not change. */
  private covered: Coverage | null = null;
  private passages: PassageFinder | null = null;
  private alike: RelatedReports | null = null;
  private readonly orders = new Recent<Found>(REMEMBERED_ORDERS);

  constructor(
    readonly info: EngineInfo,
    private readonly reports: readonly Report[],
    bag: Bag,
    column: Column,
    private readonly phrases: readonly PhraseCount[],
    private readonly flaws: SourceFlaws | null,
    places: TokenPlaces | null,
  ) {
    this.labels = facetLabels(reports);
    const docs = reports.map(facetDoc);
    const table = facetTable(docs, this.labels);
    const words = new WordScores(bag, column, MEMORY);
    this.index = { words, column, table, ranks: dateRanks(docs), within: null };
    const statements = (kind: StatementKind) => statementWorld(kind, reports, this.index, places, this.labels);
    this.worlds = {
      'bao-cao': new ReportWorld(this.index, reports, places),
      'chi-dao': statements('directive'),
      'trich-dan': statements('quote'),
    };
    this.byId = new Map(reports.map((report) => [report.id, report]));
    this.reader = new QueryReader(this.index, new CorpusLexicon(bag, column), new Names(this.labels));
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const started = performance.now();
    const { reading, repaired, suggestions } = this.reader.read(query);
    const { node } = reading;
    const world = this.worlds[query.unit];
    const { table } = world.index;
    const { run, found, verdicts, ranked } = this.ranked(query);
    const grouped = groupPage(ranked, query, table.docs, this.labels);
    const page = grouped?.page ?? Math.min(query.page, Math.max(1, Math.ceil(ranked.length / query.pageSize)));
    const shown =
      grouped === null
        ? ranked.slice((page - 1) * query.pageSize, page * query.pageSize)
        : shownMembers(grouped.groups);
    const hits = world.hits(shown, node, query.marks);
    const totals = this.totals(query, ranked.length);
    const facets = countFacets(query, table, run.evaluation.matched, verdicts, this.labels, totals);
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
      hits: [...hits.values()],
      groups: grouped && hitGroups(grouped.groups, ({ doc }) => hits.get(doc)),
      groupTotal: grouped?.total ?? 0,
      facets,
      beyond: node === null ? [] : beyond(world, { query, node, run, found, passed: verdicts.passed }),
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

  async neighbours(hit: HitPlace, query: SearchQuery): Promise<HitNeighbours | null> {
    const { ranked } = this.ranked(query);
    const wanted = this.worlds[query.unit].docOf(hit);
    return neighboursOf(
      ranked,
      ranked.findIndex(({ doc }) => doc === wanted),
      query.pageSize,
      (some) => this.hits(query, some),
    );
  }

  async suggest(text: string): Promise<readonly Completion[]> {
    const { reports, labels, phrases } = this;
    this.suggester ??= new Suggester({ reports, docs: this.index.table.docs, labels, phrases });
    return this.suggester.suggest(text);
  }

  async nameOf(key: FilterKey, slug: string): Promise<string | null> {
    const { table } = this.worlds[key === 'noi-nhan' ? 'chi-dao' : 'bao-cao'].index;
    return table.columns[key].nameOf(slug)?.label ?? null;
  }

  async all(query: SearchQuery): Promise<Listing> {
    const { reading, repaired } = this.reader.read(query);
    const { readAs, expanded, mended } = reading;
    const { ranked } = this.ranked(query);
    const batches = inBatches(ranked, (some) => this.hits(query, some), HITS_AT_ONCE);
    return { total: ranked.length, readAs, expanded, mended, repaired, batches };
  }

  everyReport(): AsyncIterable<readonly Report[]> {
    return inBatches(this.reports, (some) => some);
  }

  async verify(text: string): Promise<VerifyResult> {
    this.passages ??= new PassageFinder(this.index.column, this.reports);
    return verifyText(text, this.passages);
  }

  async related(id: string): Promise<readonly RelatedReport[] | null> {
    this.alike ??= new RelatedReports(this.reports, this.index.table);
    return this.alike.of(id);
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

  private ranked(query: SearchQuery): Found {
    const { page, pageSize, grouping, placeMap, facetWords, ...deciding } = query;
    return this.orders.get(JSON.stringify(deciding), () => this.rankedNew(query));
  }

  private rankedNew(query: SearchQuery): Found {
    const { node } = this.reader.read(query).reading;
    const { index } = this.worlds[query.unit];
    const run = new SearchRun(index, node, query.marks);
    const verdicts = filterVerdicts(query, index.table);
    const found = run.passing(verdicts.passed);
    return { run, verdicts, found, ranked: run.order(found, query.sort ?? (node === null ? 'moi-nhat' : 'lien-quan')) };
  }

  private hits(query: SearchQuery, some: readonly Ranked[]): Hit[] {
    const { node } = this.reader.read(query).reading;
    return [...this.worlds[query.unit].hits(some, node, query.marks).values()];
  }

  /** What the same search finds in each unit; what it finds in its own is known. */
  private totals(query: SearchQuery, own: number): Record<Unit, number> {
    const total = (unit: Unit) => (unit === query.unit ? own : this.count(inUnit(query, unit)));
    return { 'bao-cao': total('bao-cao'), 'chi-dao': total('chi-dao'), 'trich-dan': total('trich-dan') };
  }

  private count(query: SearchQuery): number {
    const { index } = this.worlds[query.unit];
    const run = new SearchRun(index, this.reader.read(query).reading.node, query.marks);
    return run.passing(filterVerdicts(query, index.table).passed).length;
  }
}
