import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { readSource } from '../../ingest/read-source';
import { readerFor } from '../../ingest/readers';
import { extractReport } from '../../metadata/extract-report';
import { compareText } from '../../text/compare-text';
import { parseGold } from './parse-gold';
import { type ReportScore, scoreReport } from './score-report';

export interface FolderScore {
  readonly scores: readonly ReportScore[];
  /** Vietnamese: gold files and reports that could not be read. */
  readonly problems: readonly string[];
  /** Gold files that are in no figure. */
  readonly leftOut: number;
}

/**
 * Reads every gold file (`*.json`) of a folder and the report it is about, without its sidecar: what the program makes
 * of the text alone is measured.
 *
 * @example const { scores } = await scoreFolder('../shared/reports', '../shared/domain/gold')
 */
export async function scoreFolder(reports: string, golds: string): Promise<FolderScore> {
  const scores: ReportScore[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  const names = (await readdir(golds)).filter((name) => name.endsWith('.json')).sort(compareText);
  for (const name of names) {
    const score = await scoreFile(reports, join(golds, name));
    problems.push(...score.problems.map((problem) => `${name}: ${problem}`));
    if (score.score === null) continue;
    if (seen.has(score.score.file)) problems.push(`${name}: đã có bản làm tay khác cho ${score.score.file}; bỏ qua.`);
    else scores.push(score.score);
    seen.add(score.score.file);
  }
  return { scores, problems, leftOut: names.length - scores.length };
}

interface FileScore {
  readonly score: ReportScore | null;
  readonly problems: readonly string[];
}

async function scoreFile(reports: string, path: string): Promise<FileScore> {
  const none = (problem: string): FileScore => ({ score: null, problems: [problem] });
  let json: unknown;
  try {
    // Notepad begins a file with a byte order mark, which no JSON has.
    json = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch {
    return none('không phải JSON đọc được.');
  }
  const { gold, problems } = parseGold(json);
  if (gold === null) return { score: null, problems };
  if (isAbsolute(gold.file) || gold.file.split(/[/\\]/).includes('..')) {
    return none(`“file” phải là tên tệp trong thư mục báo cáo, đang ghi ${gold.file}.`);
  }
  const bytes = await readFile(join(reports, gold.file)).catch(() => null);
  if (bytes === null) return none(`không có báo cáo ${gold.file}.`);
  const format = readerFor(gold.file)?.format;
  const { document } = readSource({ name: gold.file, bytes }, null);
  if (document === null || format === undefined) return none(`không đọc được báo cáo ${gold.file}.`);
  const source = { name: gold.file, format, bytes: bytes.byteLength, sha256: '' };
  const { report } = extractReport(gold.file, source, document);
  return { score: scoreReport(gold, report, bytes.toString('utf8')), problems };
}
