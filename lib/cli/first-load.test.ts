import { describe, expect, it } from 'vitest';
import { firstLoadScripts } from './first-load';

describe('the scripts of a first load', () => {
  it.each([
    ['a script', '<script src="/a.js" async=""></script>', ['/a.js']],
    ['a preloaded script', '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>', ['/a.js']],
    ['a preloaded module', '<link rel="modulepreload" href="/a.js"/>', ['/a.js']],
    [
      'one that is preloaded and run, once',
      '<link rel="preload" as="script" href="/a.js"/><script src="/a.js">',
      ['/a.js'],
    ],
    ['an address with a query', '<script src="/a.js?v=1&amp;w=2">', ['/a.js?v=1&w=2']],
    ['several, in the order of the page', '<script src="/b.js"></script><script src="/a.js">', ['/b.js', '/a.js']],
  ])('has %s', (_what, html, scripts) => {
    expect(firstLoadScripts(html)).toEqual(scripts);
  });

  it.each([
    ['what only old browsers load', '<script src="/old.js" noModule=""></script>'],
    ['what stands in the page itself', '<script>self.__next_f.push([1,"src=\\"/a.js\\""])</script>'],
    ['style sheets', '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="style" href="/b.css"/>'],
  ])('has not %s', (_what, html) => {
    expect(firstLoadScripts(html)).toEqual([]);
  });
});
