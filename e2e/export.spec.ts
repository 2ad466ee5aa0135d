import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';

/** Elements of an XML document as the browser's strict parser reads it. */
interface XmlTree {
  readonly name: string;
  readonly space: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlTree[];
}

/** Parsed in the browser, which refuses what is not well-formed. */
async function readXml(page: Page, source: string): Promise<XmlTree> {
  return page.evaluate((text) => {
    const read = (element: Element): XmlTree => ({
      name: element.localName,
      space: element.namespaceURI,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent ?? '',
      children: [...element.children].map(read),
    });
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    const fault = parsed.querySelector('parsererror');
    if (fault !== null) throw new Error(fault.textContent ?? 'not well-formed');
    return read(parsed.documentElement);
  }, source);
}

const all = ({ children }: XmlTree, name: string) => children.filter((each) => each.name === name);
const only = (tree: XmlTree, name: string): XmlTree => {
  const [first, ...others] = all(tree, name);
  if (first === undefined || others.length > 0)
    throw new Error(`${tree.name} has ${others.length + 1} ${name}, or none`);
  return first;
};

/** RFC 3339, as Atom wants it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

test('tải cả danh sách từ trang kết quả: CSV mở được, đủ số dòng, đúng thứ tự', async ({ page, request }) => {
  await page.goto('/?q=huy%E1%BB%87n&co=10');
  const { total } = await (await request.get('/api/v1/search?q=huy%E1%BB%87n')).json();
  expect(total).toBeGreaterThan(10);
  const downloading = page.waitForEvent('download');
  await page.getByRole('list', { name: 'Tải danh sách' }).getByRole('link', { name: 'CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('sao-luc-bao-cao-huyen.csv');
  const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const bytes = await (await request.get(href ?? '')).body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true, record_delimiter: '\r\n' });
  expect(rows).toHaveLength(total);
  expect(rows.map(({ STT }) => STT)).toEqual(rows.map((_, index) => String(index + 1)));
  for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  const answer = await (await request.get((href ?? '').replace('csv', 'json'))).json();
  expect(answer.total).toBe(total);
  expect(answer.hits.map(({ id }: { id: string }) => id)).toEqual(rows.map((row) => row['Mã báo cáo']));
  expect((await request.get(rows[0]?.['Địa chỉ'] ?? '')).status()).toBe(200);
});

for (const [unit, column] of [
  ['chi-dao', 'Nhiệm vụ'],
  ['trich-dan', 'Trích dẫn'],
] as const) {
  test(`bảng ${unit} đủ số dòng, mỗi dòng một lời`, async ({ request }) => {
    const { total } = await (await request.get(`/api/v1/search?loai=${unit}`)).json();
    const text = await (await request.get(`/api/v1/export?loai=${unit}&dinh-dang=csv`)).text();
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows).toHaveLength(total);
    for (const row of rows) expect(row[column]).not.toBe('');
  });
}

test('kho dạng JSON Lines có mọi báo cáo, mỗi dòng đúng như trang báo cáo trả về', async ({ page, request }) => {
  await page.goto('/du-lieu');
  const href = await page.getByRole('link', { name: /JSON Lines/ }).getAttribute('href');
  const answer = await request.get(href ?? '');
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/);
  const reports = (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const health = await (await request.get('/api/health')).json();
  expect(reports).toHaveLength(health.reports);
  const [first] = reports;
  expect(await (await request.get(`/api/v1/reports/${encodeURIComponent(first.id)}`)).json()).toEqual(first);
});

test('nguồn tin Atom theo RFC 4287, tìm thấy từ trang kết quả', async ({ page, request }) => {
  await page.goto('/?q=ocop&tinh=lai-chau&tinh=son-la&sap-xep=cu-nhat');
  const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect(new URL(href ?? '', page.url()).pathname).toBe('/feed.xml');
  const { total } = await (await request.get('/api/v1/search')).json();
  for (const address of [
    href ?? '',
    '/feed.xml',
    '/feed.xml?loai=chi-dao',
    `/feed.xml?q=${encodeURIComponent('<b>&"]]>\u0001\ufffe')}`,
  ]) {
    const answer = await request.get(address);
    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    const feed = await readXml(page, await answer.text());
    expect([feed.name, feed.space]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(only(feed, 'updated').text).toMatch(MOMENT);
    expect(only(feed, 'title').text).not.toBe('');
    expect(only(feed, 'id').text).toMatch(/^(?:urn:uuid:|https?:)/);
    expect(all(feed, 'author').map((author) => only(author, 'name').text)).toEqual(['Sao Lục']);
    expect(all(feed, 'link').map(({ attributes }) => attributes.rel)).toEqual(['self', 'alternate']);
    const entries = all(feed, 'entry');
    expect(entries.length).toBeLessThanOrEqual(50);
    if (address === '/feed.xml') expect(entries).toHaveLength(Math.min(50, total));
    const ids = entries.map((entry) => only(entry, 'id').text);
    expect(new Set(ids).size).toBe(ids.length);
    const times = entries.map((entry) => only(entry, 'updated').text);
    expect(times.every((time) => MOMENT.test(time))).toBe(true);
    expect(times).toEqual([...times].sort((a, b) => Date.parse(b) - Date.parse(a)));
    for (const entry of entries) {
      expect(only(entry, 'title').text).not.toBe('');
      expect(only(entry, 'summary').text).not.toBe('');
      expect(all(entry, 'author').length).toBeGreaterThan(0);
      expect(only(entry, 'link').attributes.rel).toBe('alternate');
      for (const published of all(entry, 'published')) expect(published.text).toMatch(MOMENT);
    }
    const link = entries[0] === undefined ? '/' : only(entries[0], 'link').attributes.href;
    expect((await request.get(link ?? '')).status()).toBe(200);
  }
});

test('ô tìm của trình duyệt, robots và sơ đồ trang', async ({ page, request, baseURL }) => {
  await page.goto('/huong-dan');
  const search = await page.locator('link[rel="search"]').getAttribute('href');
  const description = await readXml(page, await (await request.get(search ?? '')).text());
  expect([description.name, description.space]).toEqual([
    'OpenSearchDescription',
    'http://a9.com/-/spec/opensearch/1.1/',
  ]);
  expect(only(description, 'ShortName').text.length).toBeLessThanOrEqual(16);
  const template = all(description, 'Url').find(({ attributes }) => attributes.type === 'text/html')?.attributes
    .template;
  expect((await request.get((template ?? '').replace('{searchTerms}', 'ocop'))).status()).toBe(200);

  const robots = await (await request.get('/robots.txt')).text();
  for (const line of ['User-agent: *', 'Disallow: /api/', 'Disallow: /?q=*&'])
    expect(robots.split('\n')).toContain(line);

  const sitemap = await readXml(page, await (await request.get('/sitemap.xml')).text());
  expect([sitemap.name, sitemap.space]).toEqual(['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
  const addresses = sitemap.children.map((url) => only(url, 'loc').text);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.every((address) => address.startsWith(`${baseURL}/`))).toBe(true);
  // The standing pages, and one of each kind.
  const kinds = new Map(addresses.map((address) => [new URL(address).pathname.split('/')[1] ?? '', address]));
  for (const address of kinds.values()) expect((await request.get(address)).status(), address).toBe(200);
  expect([...kinds.keys()]).toEqual(expect.arrayContaining(['bao-cao', 'can-bo', 'van-ban', 'dia-phuong', 'chu-de']));
  expect((await request.get('/sitemap.xml?phan=999')).status()).toBe(404);
});

test('ai bỏ đi giữa chừng thì máy chủ vẫn trả lời người khác', async ({ baseURL }) => {
  for (const path of ['/api/v1/export', '/api/v1/corpus.jsonl']) {
    const leaving = new AbortController();
    const answer = await fetch(`${baseURL}${path}`, { signal: leaving.signal });
    await answer.body?.getReader().read();
    leaving.abort();
  }
  expect((await fetch(`${baseURL}/api/health`)).status).toBe(200);
});
