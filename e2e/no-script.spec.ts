import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('không có JavaScript: tìm, lọc, đọc, lật', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('nông thôn mới');
  await page.getByRole('button', { name: 'Tìm', exact: true }).first().click();
  await expect(page.getByRole('status').getByRole('heading')).toHaveText(/^\d+ báo cáo/);

  await page.getByRole('link', { name: /^OCOP/ }).first().click();
  await expect(page).toHaveURL(/chu-de=ocop/);
  await expect(page).toHaveURL(/q=/);

  await page.getByLabel('Từ', { exact: true }).fill('2018');
  await page.getByLabel('Đến hết', { exact: true }).fill('31/12/2025');
  await page.getByLabel('Đến hết', { exact: true }).press('Enter');
  await expect(page).toHaveURL(/tu=2018/);
  await expect(page).toHaveURL(/chu-de=ocop/);

  await page.locator('#ket-qua article h3 a').first().click();
  await expect(page).toHaveURL(/\/bao-cao\//);
  await expect(page.locator('#h1')).toBeVisible();
  await page.getByRole('link', { name: 'Chỗ khớp 2', exact: true }).click();
  await expect(page).toHaveURL(/#h2$/);
});

test('không có JavaScript: địa chỉ không có vẫn được trả lời đủ', async ({ page }) => {
  for (const [path, heading] of [
    ['/bao-cao/khong-co', 'Không tìm thấy báo cáo này'],
    ['/can-bo/khong-co', 'Không có báo cáo nào nêu người này'],
    ['/van-ban/khong-co', 'Không có báo cáo nào dẫn văn bản này'],
    ['/bao-cao/%FF', 'Không tìm thấy báo cáo này'],
    ['/khong-co', 'Không tìm thấy trang này'],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
  }
});
