import { describe, expect, it } from 'vitest';
import { readSource } from './read-source';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('lines of hand-written values', () => {
  it('are those that an editor shows, for keys and list items, also in brackets', () => {
    const yaml =
      '# lời ghi\r\ntitle: A\r\n\r\nofficeholders:\r\n  - name: B\r\n    titles: [C,\r\n      D]\r\n  - E\r\n';
    const sidecar = { name: 'x/a.txt.meta.yaml', bytes: utf8(yaml) };
    const { document } = readSource({ name: 'x/a.txt', bytes: utf8('Thân bài.') }, sidecar);
    expect(document?.handWritten[0]?.lines?.name).toBe('a.txt.meta.yaml');
    expect(Object.fromEntries(document?.handWritten[0]?.lines?.at ?? [])).toEqual({
      title: 2,
      officeholders: 4,
      'officeholders.0': 5,
      'officeholders.0.name': 5,
      'officeholders.0.titles': 6,
      'officeholders.0.titles.0': 6,
      'officeholders.0.titles.1': 7,
      'officeholders.1': 8,
    });
  });

  it('of front matter count from the top of the file', () => {
    const { document } = readSource({ name: 'a.md', bytes: utf8('\uFEFF---\ntitle: A\n\ndate: 2022\n---\nB') }, null);
    expect([...(document?.handWritten[0]?.lines?.at ?? [])]).toEqual([
      ['title', 2],
      ['date', 4],
    ]);
  });
});
