import { type APIRequestContext, expect, test } from '@playwright/test';

/** A sentence of a sample report, and the same with one word denied. */
async function known(request: APIRequestContext) {
  const { hits } = await (await request.get('/api/v1/search?q=ocop')).json();
  const report = await (await request.get(`/api/v1/reports/${hits[0].id}`)).json();
  const long = (text: string, i: number) => !report.boilerplate.includes(i) && /^\p{L}.{79}/u.test(text);
  const paragraph: string = report.paragraphs.find(long);
  const words = paragraph.split(' ').slice(0, 14);
  const denied = [...words.slice(0, 7), 'không', ...words.slice(7)].join(' ');
  return { exact: words.join(' '), denied, id: report.id };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'có JavaScript' : 'không có JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('dán một câu, biết đúng hay khác, rồi tới đúng chỗ trong báo cáo', async ({ page, request }) => {
      const { exact, denied, id } = await known(request);
      await page.goto('/kiem-chung');
      await page.getByLabel('Đoạn cần kiểm chứng').fill(exact);
      await page.getByRole('button', { name: 'Kiểm chứng' }).click();
      await expect(page).toHaveURL(/\/kiem-chung\?q=/);
      await expect(page.getByRole('heading', { name: 'Đúng nguyên văn' })).toBeVisible();

      await page.getByLabel('Đoạn cần kiểm chứng').fill(denied);
      await page.getByRole('button', { name: 'Kiểm chứng' }).click();
      await expect(page.getByRole('heading', { name: 'Có khác biệt' })).toBeVisible();
      await expect(page.getByText('Đoạn dán có thêm chữ “không”').first()).toBeVisible();
      await expect(page.locator('.verify-sides del').first()).toContainText('không');
      await page.getByRole('link', { name: 'Đọc trong báo cáo' }).first().click();
      await expect(page).toHaveURL(/\/bao-cao\/[^?]+\?doan=\d+&trich=.*#p\d+$/);
      expect(decodeURIComponent(page.url())).toContain(id);
    });

    test('không thấy thì nói rõ giới hạn của kho', async ({ page }) => {
      await page.goto(`/kiem-chung?q=${encodeURIComponent('Con mèo vàng ngủ trên mái ngói suốt buổi chiều mưa')}`);
      await expect(page.getByRole('heading', { name: 'Không tìm thấy trong kho' })).toBeVisible();
      await expect(page.getByText('không có nghĩa là chưa ai nói')).toBeVisible();
    });
  });
}

test('GET và POST /api/v1/verify trả lời như nhau, và từ chối thứ không đọc được', async ({ request }) => {
  const { denied } = await known(request);
  const get = await (await request.get(`/api/v1/verify?q=${encodeURIComponent(denied)}`)).json();
  const post = await (await request.post('/api/v1/verify', { data: { q: denied } })).json();
  expect(get).toEqual(post);
  expect(get).toMatchObject({ verdict: 'differs', matches: [{ report: { id: expect.any(String) } }] });
  expect((await request.get(get.matches[0].url)).status()).toBe(200);
  for (const [answer, status] of [
    [await request.get('/api/v1/verify'), 400],
    [await request.get(`/api/v1/verify?q=${'a'.repeat(5001)}`), 413],
    [await request.post('/api/v1/verify', { data: '{', headers: { 'Content-Type': 'application/json' } }), 400],
    [await request.post('/api/v1/verify', { data: { q: 7 } }), 400],
    [await request.post('/api/v1/verify', { data: { q: 'a'.repeat(100_000) } }), 413],
    [await request.put('/api/v1/verify'), 405],
  ] as const) {
    expect(answer.status()).toBe(status);
    expect((await answer.json()).error.message).toMatch(/\p{L}/u);
  }
});

test('5.000 ký tự có dấu đi vừa một địa chỉ', async ({ page }) => {
  const answer = await page.goto(`/kiem-chung?q=${encodeURIComponent('ế ộ '.repeat(1250))}`);
  expect(answer?.status()).toBe(200);
});

test('báo cáo liên quan nói vì sao liên quan', async ({ request }) => {
  const { hits } = await (await request.get('/api/v1/search?q=ocop')).json();
  const { related } = await (await request.get(`/api/v1/reports/${hits[0].id}/related`)).json();
  expect(related.length).toBeLessThanOrEqual(6);
  for (const { id, reasons } of related) {
    expect(id).not.toBe(hits[0].id);
    expect(reasons[0].labels.length).toBeGreaterThan(0);
  }
  expect((await request.get('/api/v1/reports/khong-co/related')).status()).toBe(404);
});
