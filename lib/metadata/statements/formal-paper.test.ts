import { describe, expect, it } from 'vitest';
import { leastSeconds } from '../../processor-time.fixture';
import { EXTRACTORS } from '../extractors';
import { extract, fixture } from '../raw-document.fixture';
import { statementsExtractor } from './statements';

interface Wanted {
  readonly text: string;
  readonly marker: string | null;
  readonly addressee: string | null;
  readonly verb?: string;
  readonly due?: string;
}

interface Row {
  readonly name: string;
  readonly paper: string;
  readonly speaker?: string | null;
  readonly said?: string | null;
  readonly directives: readonly Wanted[];
}

/** Up to the statements; later extractors have nothing to say here. */
const STAGE = EXTRACTORS.slice(0, EXTRACTORS.indexOf(statementsExtractor) + 1);
const ROWS = fixture<Row>('statements-papers');
const linesOf = ({ paper }: Row) => paper.trimEnd().split('\n');
const directivesOf = (lines: readonly string[]) =>
  extract(lines, {}, STAGE).report.statements.filter(({ kind }) => kind === 'directive');

describe('orders of formal papers as statements-papers.yaml has them', () => {
  it.each(ROWS.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const found = directivesOf(linesOf(row));
    const shown = found.map(({ text, marker, addressee, verb, due }) => ({
      text,
      marker,
      addressee,
      ...(verb === null ? {} : { verb }),
      ...(due === null ? {} : { due }),
    }));
    expect(shown).toEqual(row.directives);
    for (const { speaker, attribution } of found) {
      expect(speaker?.name ?? null).toBe(row.speaker ?? null);
      expect(attribution?.text ?? null).toBe(row.said ?? null);
    }
  });

  it('are the same for NFD, NBSP and the new tone style', () => {
    const plain = (lines: readonly string[]) =>
      directivesOf(lines).map(({ number, paragraph, due }) => [number, paragraph, due]);
    for (const row of ROWS) {
      const lines = linesOf(row);
      const dressed = lines.map((line) => line.replaceAll(' ', '\u00A0').replaceAll('ủy', 'uỷ').replaceAll('òa', 'oà'));
      expect(plain(dressed)).toEqual(plain(lines));
      expect(plain(lines.map((line) => line.normalize('NFD')))).toEqual(plain(lines));
    }
  });

  it('are read in time linear in the length of a list', () => {
    const head = ['UBND HUYỆN A', 'KẾT LUẬN', 'về việc lớn', 'Chủ tịch UBND huyện kết luận:'];
    const items = Array.from(
      { length: 12_000 },
      (_, index) => `${1 + (index % 9)}. Giao Phòng Nội vụ: a) đối với các xã,`,
    );
    expect(leastSeconds(6, () => extract([...head, ...items], {}, STAGE))).toBeLessThan(6);
  });
});
