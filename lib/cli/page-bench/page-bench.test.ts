import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSearch } from '../../url/parse-search';
import { resultAddresses } from './addresses';
import { facetValues } from './facet-values';
import { brokenPromises, figuresOf } from './figures';
import { type Pass, pass, quantile } from './measure';
import { pageTable } from './page-table';
import { type Client, openClient } from './request';

const counted = (...values: string[]) => values.map((value, at) => ({ value, count: 10 - at }));
const VALUES = facetValues({
  facets: {
    tinh: [
      { value: 'lai-chau', count: 3, children: [{ value: 'lai-chau.than-uyen', count: 2 }] },
      { value: 'nghe-an', count: 7, children: [{ value: 'nghe-an.nam-dan', count: 5 }] },
    ],
    'tinh-moi': [{ value: 'tuyen-quang', count: 2, children: [{ value: 'tuyen-quang.chiem-hoa', count: 1 }] }],
    'can-bo': counted('a-1', 'b-2', 'c-3', 'd-4', 'e-5', 'f-6', 'g-7'),
    'chu-de': counted('ocop', 'giam-ngheo', 'covid-19', 'nong-thon-moi', 'ngan-sach', 'bao-hiem', 'dat-dai'),
    'van-ban': counted('1-nq-tu', '2-nq-tu', '3-nq-tu', '4-nq-tu', '5-nq-tu', '6-nq-tu', '7-nq-tu'),
    'thoi-gian': [{ value: '2022', count: 4 }],
  },
});

describe('the addresses that are measured', () => {
  const addresses = resultAddresses(VALUES);

  it('are over two hundred, each once', () => {
    expect(addresses.length).toBeGreaterThan(200);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('are all read whole by the site', () => {
    const ignored = addresses.flatMap((each) => parseSearch(new URL(each, 'http://a').searchParams).ignored);
    expect(ignored).toEqual([]);
  });
});

describe('the values of facets', () => {
  it('come from both levels of a tree, the most frequent first', () => {
    expect(VALUES.get('tinh')).toEqual(['nghe-an', 'lai-chau']);
    expect(VALUES.get('huyen')).toEqual(['nghe-an.nam-dan', 'lai-chau.than-uyen']);
    expect(VALUES.get('xa')).toEqual(['tuyen-quang.chiem-hoa']);
  });

  it.each([null, 'a', { facets: null }, { facets: { tinh: [null, { value: 1 }] } }])('are none in %j', (answer) => {
    expect([...facetValues(answer).values()].flat()).toEqual([]);
  });
});

const run = (seconds: number, ...times: number[]): Pass => ({ times, seconds, bytes: 1000 * times.length });

describe('figures', () => {
  it.each([
    [0.5, 2],
    [0.95, 4],
    [1, 4],
  ])('give the quantile %d by the nearest rank', (share, value) => {
    expect(quantile([4, 1, 3, 2], share)).toBe(value);
  });

  it('are medians over runs', () => {
    const figures = figuresOf([run(1, 1, 9), run(1, 2, 5), run(1, 3, 7)], [run(1, 1, 1), run(2, 1, 1), run(4, 1, 1)]);
    expect(figures).toEqual({ median: 2, p95: 7, max: 7, kilobytes: 1, perSecond: 1 });
  });

  it('are held against the promises', () => {
    const kept = { median: 20, p95: 79.9, max: 300, kilobytes: 90, perSecond: 40 };
    expect(brokenPromises(kept)).toEqual([]);
    expect(brokenPromises({ ...kept, p95: 80, perSecond: 39.9 })).toEqual([
      'p95 là 80.0 ms, phải dưới 80 ms.',
      'Chỉ 39.9 trang mỗi giây, phải ít nhất 40.',
    ]);
    expect(
      pageTable([{ name: { vi: 'trang', en: 'page' }, figures: kept, beside: { ...kept, median: 4 } }], 'en')[1],
    ).toEqual(['page', '20.0', '79.9', '300.0', '5.0', '40.0', '90.0']);
  });
});

describe('a way through the addresses', () => {
  let client: Client;
  let most = 0;
  const server = createServer((request, response) => {
    open++;
    most = Math.max(most, open);
    setTimeout(() => {
      open--;
      response.statusCode = request.url === '/500' ? 500 : 200;
      response.end('abc');
    }, 5);
  });
  let open = 0;

  beforeEach(async () => {
    most = 0;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    client = openClient(`http://127.0.0.1:${port}`, {});
  });
  afterEach(async () => {
    client.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([1, 4])('asks for each once, %d at a time', async (atATime) => {
    const { times, bytes } = await pass(client, ['/a', '/b', '/c', '/d', '/e', '/f'], atATime);
    expect([times.length, bytes, most]).toEqual([6, 18, atATime]);
  });

  it('does not count failures as answers', async () => {
    await expect(pass(client, ['/a', '/500'], 1)).rejects.toThrow('500 cho địa chỉ /500');
  });
});
