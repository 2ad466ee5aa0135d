import { expect } from '@playwright/test';
import { test } from './touched';

test('mỗi ví dụ của hướng dẫn dẫn đến đúng số báo cáo đã nêu', async ({ page, request }) => {
  await page.goto('/huong-dan');
  const rows = await page.locator('.help-examples > div').evaluateAll((found) =>
    found.map((row) => ({
      href: row.querySelector('a')?.getAttribute('href') ?? null,
      count: /\(([\d.]+) (?:báo cáo|chỉ đạo|trích dẫn)\)$/.exec(row.textContent ?? '')?.[1] ?? null,
    })),
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { href, count } of rows) {
    expect(href).not.toBeNull();
    const answer = await request.get(`/api/v1/search${(href ?? '').slice(1)}`);
    expect((await answer.json()).total, String(href)).toBe(Number(count?.replace(/\./g, '')));
  }
});

test('mục lục dẫn đến từng mục', async ({ page }) => {
  await page.goto('/huong-dan');
  const contents = page.getByRole('navigation', { name: 'Mục lục' });
  const links = await contents.getByRole('link').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  const sections = await page.locator('main section[id]').evaluateAll((found) => found.map(({ id }) => `#${id}`));
  expect(links).toEqual(sections);
  await contents.getByRole('link', { name: 'Tuyên bố về khả năng tiếp cận' }).click();
  await expect(page.getByRole('heading', { name: 'Tuyên bố về khả năng tiếp cận' })).toBeInViewport();
  await expect(page.getByText('chưa được đơn vị độc lập đánh giá')).toBeVisible();
});

test('hướng dẫn đọc được không cần JavaScript, ở màn hình hẹp', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  for (const path of ['/huong-dan', '/du-lieu']) {
    await page.goto(`${baseURL ?? ''}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, path).toBeLessThanOrEqual(320);
  }
  await context.close();
});
