import sqlite from 'node-sqlite3-wasm';
import type { BenchEngine } from '../engine';
import { RANKING_DEPTH } from '../metrics';
import { words } from './words';

/** SQLite's tokenizer with marks taken off (đ stays đ), ranked by its bm25(). In memory, no file. */
export const sqliteFts5: BenchEngine = {
  name: 'sqlite-fts5',
  label: 'SQLite FTS5, remove_diacritics 2',
  open: (docs) => {
    const db = new sqlite.Database();
    db.exec(
      `CREATE VIRTUAL TABLE docs USING fts5(id UNINDEXED, title, text, tokenize="unicode61 remove_diacritics 2")`,
    );
    db.exec('BEGIN');
    const insert = db.prepare('INSERT INTO docs VALUES (?, ?, ?)');
    for (const { id, title, text } of docs) insert.run([id, title, text]);
    insert.finalize();
    db.exec('COMMIT');
    const select = db.prepare(`SELECT id FROM docs WHERE docs MATCH ? ORDER BY bm25(docs) LIMIT ${RANKING_DEPTH}`);
    return {
      rank: (text) => {
        // Words are joined by AND by default. A word holds no quotation mark, so quoting it is all that safety asks.
        const match = words(text).map((word) => `"${word}"`);
        return match.length === 0 ? [] : select.all([match.join(' OR ')]).map((row) => String(row.id));
      },
      close: () => {
        select.finalize();
        db.close();
      },
    };
  },
};
