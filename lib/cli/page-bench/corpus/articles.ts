import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createBrotliDecompress } from 'node:zlib';
import { isRecord } from '../../../report/is-record';

/** The body of one report: articles of one subject one after another. */
export interface JoinedArticles {
  /** Title of the first. */
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Articles hold 490 syllables on average: a report that passes this with its last one has about 1,600. */
const ENOUGH_SYLLABLES = 1_350;

/**
 * Reads a file of articles (`{topic, title, body}` per line, Brotli) and joins some of one topic each into bodies of
 * about 1,600 syllables, all that the file gives, in its order.
 *
 * @example (await joinArticles('vntc-articles.jsonl.br')).length // some 20,000
 */
export async function joinArticles(file: string): Promise<readonly JoinedArticles[]> {
  const done: JoinedArticles[] = [];
  const open = new Map<string, { title: string; paragraphs: string[]; syllables: number }>();
  const source = createReadStream(file);
  const text = createBrotliDecompress();
  source.on('error', (error) => text.destroy(error));
  for await (const line of createInterface({ input: source.pipe(text), crlfDelay: Number.POSITIVE_INFINITY })) {
    const article = readArticle(line);
    if (article === null) continue;
    const { topic, title, body } = article;
    const report = open.get(topic) ?? { title, paragraphs: [], syllables: 0 };
    report.paragraphs.push(title, ...body.split('\n').filter((paragraph) => paragraph.trim() !== ''));
    report.syllables += countSyllables(body);
    if (report.syllables < ENOUGH_SYLLABLES) {
      open.set(topic, report);
    } else {
      done.push({ title: report.title, paragraphs: report.paragraphs });
      open.delete(topic);
    }
  }
  return done;
}

function readArticle(line: string): { topic: string; title: string; body: string } | null {
  const value: unknown = line === '' ? null : JSON.parse(line);
  if (!isRecord(value)) return null;
  const { topic, title, body } = value;
  return typeof topic === 'string' && typeof title === 'string' && typeof body === 'string'
    ? { topic, title, body }
    : null;
}

/** Stretches between blanks: near enough for a length. */
function countSyllables(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count++;
  return count;
}
