import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path';

describe('the way back after choosing a colour scheme', () => {
  it.each([
    ['http://127.0.0.1:3000/?q=ocop&tinh=lai-chau', '/?q=ocop&tinh=lai-chau'],
    ['https://sao-luc.example/bao-cao/a?q=huy%E1%BB%87n', '/bao-cao/a?q=huy%E1%BB%87n'],
    ['https://sao-luc.example', '/'],
    ['https://elsewhere.example/steal', '/steal'],
    ['https://sao-luc.example//elsewhere.example/steal', '/'],
    ['https://sao-luc.example/\\elsewhere.example', '/'],
    ['https://sao-luc.example/%2F/elsewhere.example', '/%2F/elsewhere.example'],
    ['javascript:alert(1)', '/'],
    ['data:text/html,x', '/'],
    ['/giao-dien', '/'],
    ['https://sao-luc.example/giao-dien', '/'],
    ['', '/'],
    [null, '/'],
  ])('%s → %s', (referer, wanted) => {
    expect(returnPath(referer)).toBe(wanted);
  });
});
