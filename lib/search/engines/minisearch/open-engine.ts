import { AppError } from '../../../errors';
import { isReport } from '../../../report/is-report';
import type { Report } from '../../../report/report';
import type { EngineInfo, SearchEngine } from '../../engine';
import { parseFlaws } from '../../store/source-flaws';
import { parsePhrases } from '../../suggest/phrases';
import { Bag } from './bag';
import { Column, decodeColumn } from './column';
import { MiniSearchEngine } from './engine';
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
import { TokenPlaces } from './token-places';
import { Vocabulary } from './vocabulary';

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
    new Vocabulary(terms, printed),
    reports.map((report) => report.title !== null),
  );
  if (column.size !== reports.length || reports.length !== info.reports) {
    throw new AppError('index-broken', 'files of different indexes', {
      value: info.indexVersion,
      next: 'npm run index',
    });
  }
  const bag = Bag.load(new TextDecoder().decode(fileOf(files, BAG_FILE)), column.vocabulary.termIds);
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
