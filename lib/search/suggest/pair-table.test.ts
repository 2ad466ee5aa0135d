import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTable } from './pair-table';

describe('a table of pairs', () => {
  it('counts what a Map counts', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(0xffffffff));
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(number, number), { maxLength: 50 }), { maxLength: 5 }), (reports) => {
        const table = new PairTable();
        const counts = new Map<string, number>();
        const found = new Map<string, Set<number>>();
        reports.forEach((pairs, report) => {
          for (const [first, second] of pairs) {
            const name = `${first},${second}`;
            table.add(first, second, report + 1);
            counts.set(name, (counts.get(name) ?? 0) + 1);
            found.set(name, (found.get(name) ?? new Set()).add(report));
          }
        });
        expect(table.size).toBe(counts.size + 1);
        for (const [name, count] of counts) {
          const [first = 0, second = 0] = name.split(',').map(Number);
          const entry = table.find(first, second);
          expect([table.first(entry), table.second(entry)]).toEqual([first, second]);
          expect(table.count(entry)).toBe(count);
          expect(table.reportsOf(entry)).toBe(found.get(name)?.size);
        }
        expect(table.find(1000, 1000)).toBe(0);
      }),
    );
  });

  it('grows beyond its first size and keeps the numbers of its entries', () => {
    const table = new PairTable();
    const entries = Array.from({ length: 20_000 }, (_, i) => table.add(i, i * 7, 1));
    expect(entries).toEqual(entries.map((_, i) => i + 1));
    expect(entries.every((entry, i) => table.find(i, i * 7) === entry)).toBe(true);
  });
});
