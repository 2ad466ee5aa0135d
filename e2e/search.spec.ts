import { expect, type Page } from '@playwright/test';
import { test } from './touched';

/** The number in the summary above the results. */
async function total(page: Page): Promise<number> {
  const heading = page.getByRole('status').getByRole('heading');
  await expect(heading).toHaveText(/báo cáo/);
  const text = (await heading.textContent()) ?? '';
  return text.startsWith('Không có') ? 0 : Number(text.replace(/\D/g, ''));
}

async function search(page: Page, text: string): Promise<number> {
  await page.goto('/');
  await page.getByLabel('Từ hoặc cụm từ cần tìm').fill(text);
  await page.getByRole('button', { name: 'Tìm', exact: true }).first().click();
  await page.waitForURL(/[?&]q=/);
  return total(page);
}

const hitLinks = (page: Page) => page.locator('#ket-qua article h3 a');
const hitPaths = async (page: Page) =>
  (
    await hitLinks(page).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  ).sort();

test('tìm có dấu và không dấu', async ({ page }) => {
  const marked = await search(page, 'huyện ủy');
  expect(marked).toBeGreaterThan(0);
  const reports = await hitPaths(page);
  await expect(page.locator('#ket-qua mark').first()).toBeVisible();

  for (const form of ['huyện uỷ', 'huyện ủy'.normalize('NFD'), 'huyện uỷ'.normalize('NFD'), 'HUYỆN ỦY']) {
    expect(await search(page, form)).toBe(marked);
    expect(await hitPaths(page)).toEqual(reports);
  }
  expect(await search(page, 'huyen uy')).toBeGreaterThanOrEqual(marked);
  expect(await search(page, 'duong')).toBeGreaterThanOrEqual(await search(page, 'đường'));
  expect(await search(page, 'hoà')).toBe(await search(page, 'hòa'));
});

test('tiêu đề trang nói câu tìm và số báo cáo', async ({ page }) => {
  const count = await search(page, 'ocop');
  await expect(page).toHaveTitle(new RegExp(`ocop: ${count} báo cáo`));
});

test('chọn và bỏ một giá trị lọc; con số bên cạnh là số kết quả', async ({ page }) => {
  const all = await search(page, 'nông thôn mới');
  const topic = page.getByRole('link', { name: /^OCOP/ }).first();
  const count = Number(((await topic.textContent()) ?? '').replace(/\D/g, ''));
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(all);
  await topic.click();
  await page.waitForURL(/chu-de=ocop/);
  expect(await total(page)).toBe(count);
  await expect(page.getByRole('link', { name: /^OCOP/ }).first()).toHaveAttribute('aria-current', 'true');

  await page.getByRole('link', { name: /^Bỏ lọc Chủ đề: OCOP/ }).click();
  await expect(page).not.toHaveURL(/chu-de/);
  expect(await total(page)).toBe(all);
});

test('lọc tỉnh rồi huyện: huyện thu hẹp kết quả của tỉnh', async ({ page }) => {
  await page.goto('/?sap-xep=moi-nhat');
  const province = page
    .locator('#bo-loc .branch')
    .filter({ has: page.locator('details') })
    .first();
  const slug = new URL((await province.locator('a').first().getAttribute('href')) ?? '', 'http://x').searchParams.get(
    'tinh',
  );
  await province.locator('a').first().click();
  await page.waitForURL(new RegExp(`[?&]tinh=${slug}`));
  const inProvince = await total(page);
  const district = page.locator(`#bo-loc a[href*="huyen=${slug}."]`).first();
  await expect(district).toBeVisible();
  await district.click();
  await page.waitForURL(/huyen=/);
  expect(new URL(page.url()).searchParams.has('tinh')).toBe(false);
  expect(await total(page)).toBeLessThanOrEqual(inProvince);
  expect(await total(page)).toBeGreaterThan(0);
});

test('tới và lui', async ({ page }) => {
  const first = await search(page, 'ocop');
  await page.getByRole('link', { name: /^OCOP/ }).first().click();
  await page.waitForURL(/chu-de=ocop/);
  const filtered = await total(page);
  await page.goBack();
  await expect(page).not.toHaveURL(/chu-de/);
  expect(await total(page)).toBe(first);
  await expect(page.getByLabel('Từ hoặc cụm từ cần tìm')).toHaveValue('ocop');
  await page.goForward();
  await page.waitForURL(/chu-de=ocop/);
  expect(await total(page)).toBe(filtered);
});

test('không có kết quả vẫn có lối ra', async ({ page }) => {
  await page.goto('/?q=%C4%91%C6%B0%E1%BB%9Dng&tinh=ca-mau');
  expect(await total(page)).toBe(0);
  await page
    .getByRole('link', { name: /Cà Mau.*báo cáo/ })
    .first()
    .click();
  await expect.poll(() => total(page)).toBeGreaterThan(0);
});

test('dấu khác được đếm riêng dưới vạch', async ({ page, request }) => {
  const answer = await (await request.get('/api/v1/search?q=tổng')).json();
  const probe = answer.beyond.length > 0 ? 'tổng' : 'tôm';
  await page.goto(`/?q=${encodeURIComponent(probe)}`);
  const other = (await (await request.get(`/api/v1/search?q=${encodeURIComponent(probe)}`)).json()).beyond[0];
  expect(other.kind).toBe('spelling');
  await expect(
    page.getByRole('heading', { name: new RegExp(`Thêm ${other.total} kết quả với dấu khác`) }),
  ).toBeVisible();
});

for (const [name, q] of [
  ['10.000 ký tự', 'huyện ủy '.repeat(1200).slice(0, 10_000)],
  ['__proto__', '__proto__'],
  ['một dấu ngoặc kép', '"'],
  ['ba dấu ngoặc', '((('],
  ['chữ và dấu lạ', '\u202e<script>alert(1)</script>\u0000%00'],
] as const) {
  test(`câu tìm lạ vẫn ra trang: ${name}`, async ({ page }) => {
    const answer = await page.goto(`/?q=${encodeURIComponent(q)}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('status').getByRole('heading')).toHaveText(/báo cáo/);
  });
}
