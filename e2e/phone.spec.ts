import { expect, type Page, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 740 } });

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('rộng 360 px: không trang nào phải cuộn ngang', async ({ page, request }) => {
  const { hits } = await (await request.get('/api/v1/search?q=ocop&co=100')).json();
  const long = encodeURIComponent('x'.repeat(300));
  for (const path of [
    '/',
    '/?q=huyen+uy',
    '/?q=UBND+huyeenr+tieude:ocop',
    `/?q=${long}`,
    `/bao-cao/${hits[0].id}?q=ocop`,
    '/khong-co',
  ]) {
    await page.goto(path);
    expect(await wider(page), path).toBeLessThanOrEqual(0);
  }
});

test('rộng 360 px: bộ lọc mở ra, chọn được, đóng lại', async ({ page }) => {
  await page.goto('/?q=ocop');
  const option = page.getByRole('link', { name: /^Nông thôn mới/ }).first();
  await expect(option).toBeHidden();
  await page
    .getByRole('button', { name: /^Bộ lọc/ })
    .first()
    .click();
  await option.scrollIntoViewIfNeeded();
  await expect(option).toBeVisible();
  expect(await wider(page)).toBeLessThanOrEqual(0);
  await option.click();
  await page.waitForURL(/chu-de=nong-thon-moi/);
});
