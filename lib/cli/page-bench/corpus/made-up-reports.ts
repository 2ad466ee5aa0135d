import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../../errors';
import { TOPICS } from '../../../metadata/topics/topic-table';
import { codeVersion } from '../../code-version';
import { joinArticles } from './articles';
import { madeUpReport } from './made-up-report';
import { seededRandom } from './random';
import { makeWorld } from './world';

const ARTICLES = 'vntc-articles.jsonl.br';
const SEED = 20_251_122;
/** What a report depends on beside its articles. */
const RECIPE = ['lib/cli/page-bench/corpus', 'lib/places', 'data/gazetteer', 'data/vocabulary/topics.json'];

export interface MadeUpCorpus {
  readonly reportsDir: string;
  /** Beside the reports, so that what is indexed stays indexed. */
  readonly indexDir: string;
}

/**
 * Makes reports from a file of articles in a folder for temporary files, the same ones for the same number; those of
 * an earlier run are used again. Throws AppError `wrong-use` where the articles are missing or too few.
 *
 * @param folder that holds vntc-articles.jsonl.br
 * @param count of reports
 * @example const { reportsDir } = await madeUpReports('../shared/corpus', 5000)
 */
export async function madeUpReports(folder: string, count: number): Promise<MadeUpCorpus> {
  const file = join(folder, ARTICLES);
  const found = await stat(file).catch(() => null);
  if (found === null) throw new AppError('wrong-use', `không có tệp ${file}; chỉ thư mục của nó bằng --dir`);
  const made = join(tmpdir(), `sao-luc-bench-page-${count}`);
  const corpus = { reportsDir: join(made, 'reports'), indexDir: join(made, 'index') };
  const stamp = join(made, 'recipe');
  const recipe = createHash('sha256')
    .update(JSON.stringify([await codeVersion(RECIPE), found.size, count, SEED]))
    .digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => null)) === recipe) return corpus;
  await rm(made, { recursive: true, force: true });
  await writeReports(corpus.reportsDir, file, count);
  // Last, so that what was broken off is made anew.
  await writeFile(stamp, recipe);
  return corpus;
}

async function writeReports(folder: string, file: string, count: number): Promise<void> {
  const bodies = await joinArticles(file);
  if (bodies.length < count) {
    throw new AppError('wrong-use', `bài báo chỉ đủ cho ${bodies.length} báo cáo, không đủ ${count}`);
  }
  const random = seededRandom(SEED);
  const world = makeWorld(random);
  const topics = random.shuffle(TOPICS);
  await mkdir(folder, { recursive: true });
  for (let at = 0; at < count; at++) {
    // Evenly spread, so that every subject of the articles has its share.
    const body = bodies[Math.floor((at * bodies.length) / count)];
    if (body === undefined) continue;
    await writeFile(
      join(folder, `bao-cao-${String(at).padStart(5, '0')}.md`),
      madeUpReport(random, world, topics, body),
    );
  }
}
