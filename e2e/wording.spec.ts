import { expect, type Page } from '@playwright/test';
import { test } from './touched';

const status = (page: Page) => page.getByRole('status').first();
const address = (query: string) => `/?q=${encodeURIComponent(query)}`;

async function total(page: Page): Promise<number> {
  const text = (await status(page).getByRole('heading').textContent()) ?? '';
  return text.startsWith('Không có') ? 0 : Number(text.replace(/\D/g, ''));
}

test('viết tắt và cụm từ đầy đủ là một; trang nói rõ và cho tắt, trang đọc đánh dấu cùng một lẽ', async ({ page }) => {
  await page.goto(address('NTM'));
  const both = await total(page);
  await expect(status(page)).toContainText('tính cả “nông thôn mới”');
  await page.locator('#ket-qua article h3 a').first().click();
  await expect(page.locator('mark').first()).toHaveText(/nông thôn mới|NTM/i);
  await page.goto(address('NTM'));
  await page.getByRole('link', { name: 'Chỉ tìm đúng chữ đã gõ' }).click();
  await expect(page).toHaveURL(/nguyen-van=1/);
  await expect(status(page)).not.toContainText('tính cả');
  expect(await total(page)).toBeLessThan(both);
  await page.getByRole('link', { name: 'Tính cả viết tắt và cách viết khác' }).click();
  await expect(page).not.toHaveURL(/nguyen-van/);
  expect(await total(page)).toBe(both);
});

test('từng phần của câu tìm bỏ được', async ({ page }) => {
  await page.goto(address('ocop tieude:"nông thôn mới" nam:2020..2025'));
  await expect(status(page)).toContainText('tiêu đề có cụm “nông thôn mới”');
  const parts = page.getByRole('list', { name: 'Các phần của câu tìm' }).getByRole('link');
  await expect(parts).toHaveCount(3);
  const few = await total(page);
  await parts.filter({ hasText: 'năm 2020–2025' }).click();
  await expect(status(page)).not.toContainText('2020');
  expect(await total(page)).toBeGreaterThanOrEqual(few);
  await expect(page.getByLabel('Từ hoặc cụm từ cần tìm')).toHaveValue('ocop tieude:"nông thôn mới"');
});

test('gõ nhầm kiểu Telex thì tìm theo câu đã sửa, và có đường về câu đã gõ', async ({ page }) => {
  await page.goto(address('huyện ủy'));
  const meant = await total(page);
  await page.goto(address('huyeenj uyr'));
  expect(await total(page)).toBe(meant);
  await expect(page.getByRole('list', { name: 'Lưu ý' })).toContainText('Đang tìm “huyện ủy”');
  await page.getByRole('link', { name: 'Tìm đúng “huyeenj uyr”' }).click();
  await expect(status(page)).toContainText('Không có báo cáo nào');
  await page.getByRole('link', { name: '“huyện ủy”' }).first().click();
  await expect.poll(() => total(page)).toBe(meant);
});

test('không có kết quả thì nói từ nào không có, và mọi đường ra đều dẫn tới kết quả', async ({ page }) => {
  await page.goto(address('huyển ủy'));
  await expect(status(page)).toContainText('Không có báo cáo nào');
  const results = page.getByRole('region', { name: 'Kết quả' });
  await expect(results).toContainText('Không báo cáo nào có “huyển”');
  await expect(results).toContainText('kết quả với dấu khác');
  await results.getByRole('link', { name: '“huyện”', exact: true }).click();
  await expect.poll(() => total(page)).toBeGreaterThan(0);

  await page.goto(address('"nông thôn mới toanh" ocop'));
  const ways = await results.getByRole('link', { name: /^(?:Bỏ|Chỉ tìm|Tìm) .*: \d+ báo cáo$/ }).all();
  expect(ways.length).toBeGreaterThan(0);
  const promised = await Promise.all(
    ways.map(async (way) => ({ href: await way.getAttribute('href'), said: (await way.textContent()) ?? '' })),
  );
  for (const { href, said } of promised) {
    await page.goto(href ?? '/');
    expect(await total(page), said).toBe(Number(/(\d+) báo cáo$/.exec(said)?.[1]));
  }
});
