import { describe, expect, it } from 'vitest';
import { commonFolder } from './empty-app';

describe('the folder that holds two folders', () => {
  it.each([
    ['/tmp/a', '/srv/b', '/'],
    ['/home/an/tmp/a', '/home/an/sao-luc/node_modules', '/home/an'],
    ['/home/an', '/home/anh', '/home'],
    ['/tmp/a', '/tmp/a/b', '/tmp/a'],
  ])('of %s and %s is %s', (one, other, folder) => {
    expect(commonFolder(one, other)).toBe(folder);
  });
});
