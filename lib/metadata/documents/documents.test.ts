import { describe, expect, it } from 'vitest';
import { leastSeconds } from '../../processor-time.fixture';
import type { CitedDocument, ReportPlace } from '../../report/report';
import type { Extractor } from '../context';
import { extract, fixture } from '../raw-document.fixture';
import { unmarkedExtractor } from '../unmarked';
import { documentsExtractor } from './documents';

interface Wanted {
  readonly number?: string;
  readonly label?: string;
  readonly kind?: string | null;
  readonly issuer?: string | null;
  readonly date?: string | null;
  readonly slug?: string;
  readonly times?: number;
}

interface Row {
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  readonly cited?: readonly Wanted[];
  readonly named?: readonly Wanted[];
  readonly place?: Readonly<Partial<Record<'tinh' | 'tinh-moi' | 'huyen' | 'xa', string>>>;
  readonly ngay?: string;
  readonly nbsp?: boolean;
  readonly nfd?: boolean;
}

function linesOf({ text, paragraphs, nbsp, nfd }: Row): readonly string[] {
  return (paragraphs ?? [text ?? '']).map((each) => {
    const spaced = nbsp === true ? each.replace(/ /g, '\u00A0') : each;
    return nfd === true ? spaced.normalize('NFD') : spaced;
  });
}

/** Labels as the gazetteer has them, for the units that the fixture names. */
const LABELS: Readonly<Record<string, string>> = {
  'quang-nam.nam-tra-my': 'huyện Nam Trà My',
  'nghe-an.thai-hoa': 'thị xã Thái Hòa',
};

/** The place and date of a report, as if they had been found. */
function standingIn({ place, ngay }: Row): Extractor {
  const of = (slug: string | undefined): ReportPlace | null =>
    slug === undefined ? null : { slug, label: LABELS[slug] ?? slug, inferred: false, evidence: [] };
  return {
    name: 'place',
    extract: () => ({
      province: of(place?.tinh),
      provinceNow: of(place?.['tinh-moi']),
      district: of(place?.huyen),
      commune: of(place?.xa),
      date: ngay === undefined ? null : { value: ngay, precision: 'day', inferred: false, evidence: [] },
    }),
  };
}

/** Only what the row tells. */
function shown(document: CitedDocument | undefined, wanted: Wanted | undefined): Wanted {
  const all = { ...document, times: document?.mentions.length };
  const entries = Object.entries(all).filter(([key]) => wanted === undefined || key in wanted);
  return Object.fromEntries(entries);
}

const reportOf = (row: Row) =>
  extract(linesOf(row), {}, [unmarkedExtractor, standingIn(row), documentsExtractor]).report;

describe('documents as documents.yaml has them', () => {
  const rows = fixture<Row>('documents').map((row) => [linesOf(row).join(' ¶ ').slice(0, 90), row] as const);

  it.each(rows)('%s', (_label, row) => {
    const { citedDocuments, namedDocuments } = reportOf(row);
    const { cited = [], named = [] } = row;
    expect(citedDocuments.map((each, i) => shown(each, cited[i]))).toEqual(cited);
    expect(namedDocuments.map((each, i) => shown(each, named[i]))).toEqual(named);
  });

  it.each(rows)('the spans of %s lie in order and in the text', (_label, row) => {
    const { citedDocuments, namedDocuments, paragraphs } = reportOf(row);
    for (const { paragraph, start, end, mentions } of [...citedDocuments, ...namedDocuments]) {
      expect(mentions[0]).toEqual({ paragraph, start, end });
      for (const mention of mentions) {
        const words = paragraphs[mention.paragraph]?.slice(mention.start, mention.end) ?? '';
        expect(words.trim()).toBe(words);
        expect(words.length).toBeGreaterThan(3);
      }
    }
  });
});

describe('documents', () => {
  it('the same document has one slug however two reports cite it', () => {
    const slugOf = (text: string) => {
      const { citedDocuments, namedDocuments } = reportOf({
        text,
        place: { tinh: 'thanh-hoa', huyen: 'thanh-hoa.tho-xuan' },
      });
      return [...citedDocuments, ...namedDocuments].map(({ slug }) => slug);
    };
    const ways = [
      'Nghị quyết số 10 NQ/TU của BTV Tỉnh ủy',
      'Nghị quyết số 10/NQ-TU ngày 5/5/2021 của Tỉnh uỷ Thanh Hoá',
      'Nghị quyết 10 của Ban Thường vụ Tỉnh ủy',
      'nghị quyết số 10 – NQ/TU',
    ];
    for (const way of ways) expect(slugOf(way), way).toEqual(['10-nq-tu-thanh-hoa']);
  });

  it.each([
    ['numbers', '10-NQ/TU ngày 5/5/2021 của Tỉnh ủy, '],
    ['dates', 'Nghị quyết số 10-NQ/TU ngày '],
    ['bodies', 'Ban Thường vụ Ban Chấp hành Đảng bộ '],
    ['kinds', 'Nghị quyết Đại hội Đảng bộ huyện lần thứ '],
    ['figures', '1/2021/'],
    ['short forms', 'Chỉ thị 05 '],
    ['laws', 'Luật Đất đai '],
    ['spaces', '1 '],
    ['letters', 'A/A-'],
  ])('takes less than a second for 250 kB of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(250_000 / piece.length));
    expect(leastSeconds(1, () => reportOf({ text }))).toBeLessThan(1);
  });
});
