import type { FormName } from './forms';
import type { EngineResult } from './measure-engine';

/** The words of the tables. The terminal speaks Vietnamese; the documents of the project are in English. */
export interface TableWords {
  readonly engine: string;
  /** Labels say settings in English; the terminal prints the names that `--only` takes. */
  readonly engineName: (engine: EngineResult) => string;
  readonly forms: Readonly<Record<FormName, string>>;
  readonly recall: string;
  readonly mrr: string;
  readonly unmarkedKeeps: string;
  readonly oneWrongKeeps: string;
  readonly msPerQuery: string;
  readonly buildSeconds: string;
  readonly size: (docs: string, asked: string, queries: string) => string;
  readonly changed: (form: string, changed: string, queries: string) => string;
  readonly legend: string;
  readonly number: Intl.NumberFormat;
  readonly decimal: '.' | ',';
}

export const VIETNAMESE: TableWords = {
  engine: 'bộ máy',
  engineName: (engine) => engine.name,
  forms: { typed: 'có dấu', unmarked: 'không dấu', nfd: 'tổ hợp', tone: 'kiểu dấu kia', 'one-wrong': 'sai một dấu' },
  recall: 'R@20',
  mrr: 'MRR@10',
  unmarkedKeeps: 'không dấu giữ',
  oneWrongKeeps: 'sai dấu giữ',
  msPerQuery: 'ms/câu',
  buildSeconds: 'lập chỉ mục (s)',
  size: (docs, asked, queries) => `${docs} văn bản, hỏi ${asked} trong ${queries} câu`,
  changed: (form, changed, queries) => `${form}: ${changed}/${queries} câu viết khác đi`,
  legend: 'Cột theo cách gõ: nDCG@10. R@20, MRR@10: khi gõ có dấu. ms/câu: trung vị của mọi cách gõ.',
  number: new Intl.NumberFormat('vi'),
  decimal: ',',
};

export const ENGLISH: TableWords = {
  engine: 'engine',
  engineName: (engine) => engine.label,
  forms: { typed: 'typed', unmarked: 'unmarked', nfd: 'NFD', tone: 'other tone style', 'one-wrong': 'one wrong mark' },
  recall: 'R@20',
  mrr: 'MRR@10',
  unmarkedKeeps: 'unmarked keeps',
  oneWrongKeeps: 'one wrong keeps',
  msPerQuery: 'ms/query',
  buildSeconds: 'build, s',
  size: (docs, asked, queries) => `${docs} documents, ${asked} of ${queries} queries`,
  changed: (form, changed, queries) => `${form} changes ${changed} of ${queries} queries`,
  legend: 'Columns named by a form of typing: nDCG@10. R@20 and MRR@10: as typed. ms/query: the median over all forms.',
  number: new Intl.NumberFormat('en'),
  decimal: '.',
};
