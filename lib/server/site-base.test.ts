import { describe, expect, it } from 'vitest';
import { configuredBase, requestBase } from './site-base';

const asked = (headers: Record<string, string>) => new Request('http://bên-trong.example/', { headers });

describe('the address of the site', () => {
  it('is what the office says', () => {
    expect(configuredBase('https://sao-luc.example/')).toBe('https://sao-luc.example');
    expect(configuredBase('sao-luc.example')).toBeNull();
    expect(configuredBase('javascript:alert(1)')).toBeNull();
    expect(configuredBase('')).toBeNull();
    expect(requestBase(asked({ host: 'evil.example' }), 'https://sao-luc.example')).toBe('https://sao-luc.example');
  });

  it('is else the host that was asked, where that is one', () => {
    expect(requestBase(asked({ host: '127.0.0.1:3000' }), '')).toBe('http://127.0.0.1:3000');
    expect(requestBase(asked({ host: '[::1]:3000' }), '')).toBe('http://[::1]:3000');
    expect(requestBase(asked({ host: 'sao-luc.example', 'x-forwarded-proto': 'https' }), '')).toBe(
      'https://sao-luc.example',
    );
    for (const host of ['', 'a b', 'a/b', 'a@b', 'a"><x', 'a?b', 'a#b', '.', 'x'.repeat(300), 'a:b', 'a:999999']) {
      expect(requestBase(asked({ host }), ''), host).toBe('');
    }
  });
});
