import { expect, type Page } from '@playwright/test';
import { test } from './touched';

/** The number in the summary above the results. */
async function total(page: Page): Promise<number> {
  const heading = page.getByRole('status').getByRole('heading');
  await expect(heading).toHaveText(/báo cáo/);
  const text = (await heading.textContent()) ?? '';
  return text.startsWith('Không có') ? 0 : Number(text.replace(/\D/g, ''));
}

/** What a link's figure says, its words for the ear left out. */
function figureOf(text: string): number {
  return Number(/^[\d.]+/.exec(text)?.[0].replace(/\./g, '') ?? Number.NaN);
}

test('bảng tỉnh và năm: con số là tổng của liên kết', async ({ page, request }) => {
  await page.goto('/du-lieu');
  const links = page.locator('table.matrix td a');
  const all = await links.evaluateAll((found) =>
    found.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })),
  );
  expect(all.length).toBeGreaterThan(20);
  // One of each kind: a province, a province in a year, a year of the whole corpus, the whole corpus.
  const kinds = [/^\/\?tinh=[^&]+$/, /^\/\?tinh=[^&]+&tu=/, /^\/\?tu=/, /^\/\?sap-xep=/];
  for (const kind of kinds) {
    const link = all.find(({ href }) => kind.test(href));
    expect(link, String(kind)).toBeDefined();
    const answer = await request.get(`/api/v1/search${(link?.href ?? '').slice(1)}`);
    expect((await answer.json()).total, link?.href).toBe(figureOf(link?.text ?? ''));
  }
});

test('bảng nói được chỗ trống, có tên và cuộn được bằng bàn phím', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/du-lieu');
  const region = page.getByRole('region', { name: /Số báo cáo theo tỉnh, thành phố trước ngày 1\/7\/2025/ });
  await expect(region).toBeVisible();
  await region.focus();
  await expect(region).toBeFocused();
  await expect(region.getByRole('cell', { name: 'không có' }).first()).toBeVisible();
  await expect(region.getByRole('columnheader', { name: 'Tổng' })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('bản đồ hiện nay và thứ tự là liên kết', async ({ page }) => {
  await page.goto('/du-lieu');
  const map = page.getByRole('navigation', { name: 'Bản đồ' });
  await map.getByRole('link', { name: /^34 tỉnh/ }).click();
  await expect(page).toHaveURL(/ban-do=nay/);
  await expect(map.getByRole('link', { name: /^34 tỉnh/ })).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('table.matrix tbody td a').first()).toHaveAttribute('href', /tinh-moi=/);
  await page.getByRole('link', { name: 'nhiều báo cáo nhất trước' }).click();
  await expect(page).toHaveURL(/ban-do=nay&xep=nhieu-nhat/);
  const totals = await page.locator('table.matrix tbody td:nth-child(2) a').allTextContents();
  const counts = totals.map(figureOf);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('trang Dữ liệu nói lần lập chỉ mục và chỗ còn thiếu', async ({ page }) => {
  await page.goto('/du-lieu');
  await expect(page).toHaveTitle('Dữ liệu – Sao Lục');
  await expect(page.getByRole('definition').filter({ hasText: /giờ Việt Nam/ })).toHaveText(
    /^\d\d:\d\d ngày \d{1,2}\/\d{1,2}\/\d{4} \(giờ Việt Nam\)$/,
  );
  await expect(page.getByRole('heading', { name: 'Nguồn có lỗi' })).toBeVisible();
  const missing = page.getByText(/^\d+ tỉnh, thành phố chưa có báo cáo nào$/);
  await missing.click();
  await expect(page.getByText(/An Giang, Bà Rịa/)).toBeVisible();
});

test('không tìm thấy: nói kho không có gì ở nơi ấy, thời gian ấy, và chỉ lối ra', async ({ page }) => {
  await page.goto('/?q=ocop&huyen=lao-cai.bat-xat&tu=2023&den=2023');
  await expect(page.getByText('Kho chưa có báo cáo nào của huyện Bát Xát (Lào Cai) trong năm 2023.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Xem kho có gì, thiếu gì' })).toHaveAttribute('href', '/du-lieu');
  const out = page.getByRole('link', { name: /^Mọi báo cáo của nơi ấy trong năm 2022/ });
  const count = Number(/: (\d+) báo cáo/.exec((await out.textContent()) ?? '')?.[1]);
  await out.click();
  await expect.poll(() => new URL(page.url()).search).toBe('?huyen=lao-cai.bat-xat&tu=2022&den=2022');
  await expect.poll(() => total(page)).toBe(count);
});

test('không tìm thấy: nói kho có báo cáo nhưng không báo cáo nào khớp', async ({ page }) => {
  await page.goto('/?q=zzqqzz&huyen=lao-cai.bat-xat&tu=2022&den=2022');
  const held = page.getByRole('link', { name: /^\d+ báo cáo của huyện Bát Xát \(Lào Cai\) trong năm 2022$/ });
  const count = figureOf((await held.textContent()) ?? '');
  await held.click();
  await expect.poll(() => new URL(page.url()).search).toBe('?huyen=lao-cai.bat-xat&tu=2022&den=2022');
  await expect.poll(() => total(page)).toBe(count);
});
