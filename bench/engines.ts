import type { BenchEngine } from './engine';
import { flexsearch } from './peers/flexsearch';
import { itemsjs } from './peers/itemsjs';
import { lunrPlain } from './peers/lunr';
import { minisearch, minisearchFold } from './peers/minisearch';
import { orama, oramaWords } from './peers/orama';
import { sqliteFts5 } from './peers/sqlite-fts5';
import { saoLuc } from './sao-luc';

/** The rows of a table, in this order: the project, then its peers, those nearest to it first. */
export const ENGINES: readonly BenchEngine[] = [
  saoLuc,
  minisearch,
  minisearchFold,
  lunrPlain,
  flexsearch,
  sqliteFts5,
  orama,
  oramaWords,
  itemsjs,
];
