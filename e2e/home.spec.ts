import { expect, type Page } from '@playwright/test';
import { test } from './touched';

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme ?? null);
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const DAY = 'rgb(251, 248, 242)';
const NIGHT = 'rgb(24, 21, 18)';

test('trang đầu: ô tìm trước, rồi việc thường làm, báo cáo mới nhất và kho đang có', async ({ page, request }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sao Lục');
  await expect(page.getByLabel('Từ hoặc cụm từ cần tìm')).toBeVisible();
  for (const name of ['Việc thường làm', 'Báo cáo mới nhất', 'Kho đang có']) {
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  await expect(
    page.getByRole('navigation', { name: 'Trang', exact: true }).getByRole('link', { name: 'Tìm kiếm' }),
  ).toHaveAttribute('aria-current', 'page');
  const { total } = await (await request.get('/api/v1/search')).json();
  await expect(page.getByRole('region', { name: 'Kho đang có' }).locator('dd').first()).toHaveText(String(total));
  await expect(page.getByRole('region', { name: 'Báo cáo mới nhất' }).getByRole('listitem')).toHaveCount(6);
});

test('mỗi con số ở trang đầu là số báo cáo của đường dẫn bên cạnh', async ({ page, request }) => {
  await page.goto('/');
  const rows = page
    .locator('#noi-dung li')
    .filter({ has: page.locator('.count') })
    .filter({ has: page.locator('a[href^="/?"]') });
  const ways = await rows.evaluateAll((all) =>
    all.map((row) => ({
      href: row.querySelector('a')?.getAttribute('href') ?? '',
      count: Number((row.querySelector('.count')?.textContent ?? '').replace(/\D/g, '')),
    })),
  );
  expect(ways.length).toBeGreaterThan(15);
  await Promise.all(
    ways.map(async ({ href, count }) => {
      const { total } = await (await request.get(`/api/v1/search${href.slice(1)}`)).json();
      expect(count, href).toBe(total);
      expect(count, href).toBeGreaterThan(0);
    }),
  );
});

test('danh sách tất cả báo cáo: từ trang đầu, từ ô tìm để trống, và khi bỏ điều kiện cuối cùng', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Xem cả \d+ báo cáo/ }).click();
  await expect(page).toHaveURL('/?sap-xep=moi-nhat');
  await expect(page.getByRole('status').getByRole('heading')).toHaveText(/^\d+ báo cáo/);

  await page.getByLabel('Từ hoặc cụm từ cần tìm').fill('ocop');
  await page.getByRole('button', { name: 'Tìm', exact: true }).first().click();
  await expect(page).toHaveURL('/?q=ocop');

  await page.goto('/?chu-de=ocop');
  await page.getByRole('link', { name: /^Bỏ lọc Chủ đề: OCOP/ }).click();
  await expect(page).toHaveURL('/?sap-xep=moi-nhat');

  await page.goto('/?q=');
  await expect(page.getByRole('status').getByRole('heading')).toHaveText(/^\d+ báo cáo/);
});

test('màu nền: đổi ngay, nhớ lại ở trang khác, trở về theo máy', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/?q=ocop');
  await expect.poll(() => background(page)).toBe(DAY);
  // Until the script has arrived the form itself is sent, which changes the scheme as well.
  await page.getByRole('button', { name: 'Tối', exact: true }).click();
  await expect.poll(() => background(page)).toBe(NIGHT);
  await expect(page.getByRole('button', { name: 'Tối', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('/?q=ocop');

  const answer = await page.goto('/');
  expect(await answer?.text()).toContain('data-theme="toi"');
  expect(await background(page)).toBe(NIGHT);

  await page.getByRole('button', { name: 'Theo máy' }).click();
  await expect.poll(() => theme(page)).toBe(null);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => background(page)).toBe(NIGHT);
  await page.getByRole('button', { name: 'Sáng', exact: true }).click();
  await expect.poll(() => background(page)).toBe(DAY);
});

test('chọn màu nền chỉ đưa về một trang của chính nơi này', async ({ request }) => {
  for (const [referer, location] of [
    ['https://elsewhere.example/steal?x=1', '/steal?x=1'],
    ['https://elsewhere.example//steal.example', '/'],
  ] as const) {
    const answer = await request.post('/giao-dien', {
      form: { 'giao-dien': 'toi' },
      headers: { referer },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe(location);
    expect(answer.headers()['set-cookie']).toBe('giao-dien=toi; Path=/; Max-Age=31536000; SameSite=Lax');
  }
});

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('màu nền đổi bằng biểu mẫu và trang vẫn là trang ấy', async ({ page }) => {
    await page.goto('/?q=ocop');
    await page.getByRole('button', { name: 'Tối', exact: true }).click();
    await expect(page).toHaveURL('/?q=ocop');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'toi');
    await expect(page.getByRole('button', { name: 'Tối', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Theo máy' }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });
});
