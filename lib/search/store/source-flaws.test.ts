import { describe, expect, it } from 'vitest';
import type { Message } from '../../report/message';
import { MAX_FLAWS, parseFlaws, sourceFlaws } from './source-flaws';

const message = (fields: Partial<Message>): Message => ({
  file: 'a.txt',
  place: null,
  rule: 'empty',
  severity: 'error',
  message: 'Tệp rỗng.',
  ...fields,
});

describe('what an index keeps of the messages', () => {
  it('are errors, then warnings; remarks are left out', () => {
    const { errors, warnings, listed } = sourceFlaws([
      message({ severity: 'warning', file: 'w.txt' }),
      message({ severity: 'info', file: 'i.txt' }),
      message({ file: 'e.txt' }),
    ]);
    expect([errors, warnings, listed.map(({ file }) => file)]).toEqual([1, 1, ['e.txt', 'w.txt']]);
  });

  it('names the file without its folders, wherever they stand', () => {
    const { listed } = sourceFlaws([
      message({ file: 'noi-bo/2022/a.md', place: 'noi-bo/2022/a.md.meta.yaml, dòng 3' }),
      message({ file: 'b.txt', rule: 'source-unreadable', message: 'Không đọc được tệp: EIO /srv/van-thu/b.txt' }),
    ]);
    expect(listed.map(({ file, place }) => [file, place])).toEqual([
      ['a.md', 'a.md.meta.yaml, dòng 3'],
      ['b.txt', null],
    ]);
    expect(JSON.stringify(listed)).not.toMatch(/noi-bo|srv/);
  });

  it('lists a bounded number and counts all', () => {
    const flaws = sourceFlaws(Array.from({ length: MAX_FLAWS + 5 }, () => message({})));
    expect([flaws.errors, flaws.listed.length]).toEqual([MAX_FLAWS + 5, MAX_FLAWS]);
  });

  it('comes back as it was written, and nothing else does', () => {
    const flaws = sourceFlaws([message({}), message({ severity: 'warning', place: 'dòng 1' })]);
    expect(parseFlaws(JSON.parse(JSON.stringify(flaws)))).toEqual(flaws);
    for (const other of [null, [], {}, { ...flaws, listed: [{}] }, { ...flaws, errors: '1' }]) {
      expect(parseFlaws(other)).toBeNull();
    }
  });
});
