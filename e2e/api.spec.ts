import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { test } from './touched';

test('GET /api/health', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  const health = await answer.json();
  expect(health).toMatchObject({ status: 'ok', reports: expect.any(Number) });
  expect(health.reports).toBeGreaterThanOrEqual(24);
  expect(Number.isNaN(Date.parse(health.builtAt))).toBe(false);
});

test('GET /api/v1/search có đủ khóa của API.md, và địa chỉ của kết quả mở được', async ({ request }) => {
  const answer = await (await request.get('/api/v1/search?q=huy%E1%BB%87n+%E1%BB%A7y&tinh=lai-chau&la=1')).json();
  expect(Object.keys(answer).sort()).toEqual(
    [
      'beyond',
      'facets',
      'hits',
      'ignored',
      'page',
      'pageSize',
      'query',
      'relaxations',
      'suggestions',
      'tookMs',
      'total',
    ].sort(),
  );
  expect(answer.ignored).toMatchObject([{ key: 'la' }]);
  expect(answer.query.filters).toEqual({ tinh: ['lai-chau'] });
  const all = await (await request.get('/api/v1/search?q=huy%E1%BB%87n+%E1%BB%A7y')).json();
  expect((await request.get(all.hits[0].url)).status()).toBe(200);
});

test('lỗi là JSON bằng tiếng Việt', async ({ request }) => {
  for (const [answer, status] of [
    [await request.get('/api/v1/reports/khong-co'), 404],
    [await request.get('/api/v1/khong-co'), 404],
    [await request.post('/api/v1/search'), 405],
  ] as const) {
    expect(answer.status()).toBe(status);
    const { error } = await answer.json();
    expect(error.code).not.toBe('');
    expect(error.message).toMatch(/\p{L}/u);
  }
});

test('địa chỉ không giải mã được là không tìm thấy, không phải lỗi máy', async ({ request, baseURL }) => {
  const bare = async (path: string) => (await fetch(`${baseURL}${path}`)).status;
  for (const path of [
    '/bao-cao/%FF',
    '/bao-cao/%',
    '/bao-cao/giam-50%',
    '/api/v1/reports/%FF',
    '/api/%ED%A0%80',
    '/%FF',
  ]) {
    expect(await bare(path), path).toBe(404);
  }
  expect((await request.get('/api/v1/reports/%25')).status()).toBe(404);
});

test('tải tệp gốc đúng từng byte', async ({ request }) => {
  const { hits } = await (await request.get('/api/v1/search?q=ocop')).json();
  const report = await (await request.get(`/api/v1/reports/${hits[0].id}`)).json();
  const answer = await request.get(`/api/v1/reports/${hits[0].id}/source`);
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/);
  const bytes = await answer.body();
  expect(bytes.byteLength).toBe(report.source.bytes);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(report.source.sha256);
});

test('kết quả với dấu khác dẫn tới trang có chỗ khớp', async ({ page, request }) => {
  const { beyond } = await (await request.get('/api/v1/search?q=c%C3%A1')).json();
  const hit = beyond.find((each: { kind: string }) => each.kind === 'spelling').hits[0];
  await page.goto(hit.url);
  await expect(page.locator('h1 mark, #noi-dung mark')).toHaveCount(hit.hitCount);
});

test('hàng nghìn giá trị lọc không làm trang phình ra', async ({ request }) => {
  const filters = Array.from({ length: 2000 }, (_, i) => `can-bo=x${i}`).join('&');
  const answer = await request.get(`/?${filters}`);
  expect((await answer.body()).byteLength).toBeLessThan(2_000_000);
});

test('một địa chỉ dài 100 KB vẫn được trả lời', async ({ request }) => {
  const answer = await request.get(`/api/v1/search?q=ocop&${'can-bo=nguoi-khong-co-that-0000&'.repeat(3000)}`);
  expect(answer.status()).toBe(200);
});

test('trang không gọi máy nào khác', async ({ page, baseURL }) => {
  const others: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) others.push(request.url());
  });
  await page.goto('/?q=ocop', { waitUntil: 'networkidle' });
  await page.locator('#ket-qua article h3 a').first().click();
  await page.waitForLoadState('networkidle');
  expect(others).toEqual([]);
});
