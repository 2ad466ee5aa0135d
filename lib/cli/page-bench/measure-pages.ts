import { AppError } from '../../errors';
import { buildEmptyApp } from '../empty-app';
import { PROJECT_ROOT } from '../settings';
import { startServer, type WebServer } from '../web-server';
import { resultAddresses } from './addresses';
import type { MadeUpCorpus } from './corpus/made-up-reports';
import { facetValues } from './facet-values';
import { figuresOf } from './figures';
import { type Pass, pass } from './measure';
import type { Row } from './page-table';
import { type Client, openClient } from './request';

const RUNS = 5;
const AT_A_TIME = 8;
/** Thousands of reports are read and indexed before the server answers, and the app may have to be built. */
const PATIENCE_SECONDS = 3600;

const PLAIN = { 'Accept-Encoding': 'identity' };
const GZIP = { 'Accept-Encoding': 'gzip' };

export interface Measured {
  readonly rows: readonly Row[];
  /** The rows that the promises are about. */
  readonly promised: readonly Row[];
  readonly addresses: number;
}

/** One way of asking, measured beside the others in turns, so that a busy minute of the machine hits them all. */
interface Series {
  readonly name: Row['name'];
  readonly client: Client;
  readonly addresses: readonly string[];
  readonly crowd: boolean;
  readonly beside: string | null;
}

/**
 * Starts the app over some reports and an empty app, and measures both in turns.
 *
 * @param told is called with what happens, in Vietnamese
 * @example (await measurePages(corpus, console.error)).rows[0]?.figures.p95
 */
export async function measurePages(corpus: MadeUpCorpus, told: (line: string) => void): Promise<Measured> {
  told('Đang dựng ứng dụng Next trống …');
  const emptyApp = await buildEmptyApp();
  const servers: WebServer[] = [];
  const clients: Client[] = [];
  try {
    told('Đang lập chỉ mục, dựng ứng dụng và khởi động máy chủ …');
    const app = await startApp(corpus);
    servers.push(app);
    const empty = await emptyApp.start();
    servers.push(empty);
    const addresses = resultAddresses(await loadFacets(app.origin));
    const emptyAddresses = addresses.map(() => '/');
    const navigations = addresses.map(navigationTo);
    const series = (name: Row['name'], server: WebServer, headers: Record<string, string>, beside: string | null) => {
      const client = openClient(server.origin, headers);
      clients.push(client);
      const isNavigation = 'RSC' in headers;
      const asked = server === empty ? emptyAddresses : isNavigation ? navigations : addresses;
      return { name, client, addresses: asked, crowd: !isNavigation, beside };
    };
    const all: readonly Series[] = [
      series({ vi: 'trang kết quả', en: 'results' }, app, PLAIN, 'empty'),
      series({ vi: 'trang kết quả, gzip', en: 'results, gzip' }, app, GZIP, 'empty, gzip'),
      series({ vi: 'chuyển trang (RSC)', en: 'results, navigation (RSC)' }, app, { ...PLAIN, RSC: '1' }, 'empty'),
      series({ vi: 'trang Next trống', en: 'empty' }, empty, PLAIN, null),
      series({ vi: 'trang Next trống, gzip', en: 'empty, gzip' }, empty, GZIP, null),
    ];
    const rows = await measureAll(all, told);
    const promised = rows.filter(({ name }) => name.en === 'results' || name.en === 'results, gzip');
    return { rows, promised, addresses: addresses.length };
  } finally {
    for (const client of clients) client.close();
    await Promise.all(servers.map((server) => server.stop()));
    await emptyApp.remove();
  }
}

/** Next redirects a request for a navigation that does not say so in its address, too. */
function navigationTo(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}_rsc`;
}

/** The way of `npm start`: index, build if stale, serve. What it prints goes to stderr. */
function startApp({ reportsDir, indexDir }: MadeUpCorpus): Promise<WebServer> {
  return startServer({
    args: () => ['--import', 'tsx', 'lib/cli/start.ts'],
    env: (host, port) => ({ HOST: host, PORT: String(port), REPORTS_DIR: reportsDir, INDEX_DIR: indexDir }),
    cwd: PROJECT_ROOT,
    ready: '/api/health',
    patienceSeconds: PATIENCE_SECONDS,
    stdio: ['ignore', 2, 2],
  });
}

async function loadFacets(origin: string) {
  const answer = await fetch(`${origin}/api/v1/search`);
  if (!answer.ok) throw new AppError('internal', `${answer.status} khi hỏi các bộ lọc`);
  return facetValues(await answer.json());
}

async function measureAll(all: readonly Series[], told: (line: string) => void): Promise<readonly Row[]> {
  told('Đang làm nóng máy chủ …');
  for (const { client, addresses } of all) await pass(client, addresses, 1);
  const single = new Map<Series, Pass[]>(all.map((each) => [each, []]));
  const crowded = new Map<Series, Pass[]>(all.map((each) => [each, []]));
  for (let run = 1; run <= RUNS; run++) {
    told(`Lượt đo ${run}/${RUNS} …`);
    for (const each of all) {
      single.get(each)?.push(await pass(each.client, each.addresses, 1));
      if (each.crowd) crowded.get(each)?.push(await pass(each.client, each.addresses, AT_A_TIME));
    }
  }
  const figures = new Map(
    all.map((each) => [each.name.en, figuresOf(single.get(each) ?? [], crowded.get(each) ?? [])]),
  );
  return all.flatMap(({ name, beside }) => {
    const own = figures.get(name.en);
    return own === undefined ? [] : [{ name, figures: own, beside: figures.get(beside ?? '') ?? null }];
  });
}
