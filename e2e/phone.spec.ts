import { expect, type Page } from '@playwright/test';
import { test } from './touched';

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

const button = (page: Page) => page.getByRole('button', { name: /^Bộ lọc/ });

test('rộng 360 px: ngăn bộ lọc là hộp thoại; chọn hai điều, con số ở chân là tổng, đóng lại', async ({ page }) => {
  await page.goto('/?q=huyen');
  const drawer = page.getByRole('dialog', { name: 'Bộ lọc' });
  const topic = drawer.getByRole('link', { name: /^Nông thôn mới/ });
  await expect(drawer).toBeHidden();
  await button(page).click();
  await expect(drawer).toBeVisible();
  await expect(drawer.getByRole('button', { name: 'Đóng' })).toBeFocused();
  expect(await wider(page)).toBeLessThanOrEqual(0);
  await topic.click();
  await page.waitForURL(/chu-de=nong-thon-moi/);
  await drawer.getByRole('link', { name: /^OCOP/ }).click();
  await page.waitForURL(/chu-de=ocop/);
  await expect(drawer).toBeVisible();
  await expect(drawer.getByRole('link', { name: /^OCOP.* \(đã chọn\)$/ })).toBeVisible();
  const foot = drawer.getByRole('button', { name: /^Xem \d+ kết quả$/ });
  const count = Number(((await foot.textContent()) ?? '').replace(/\D/g, ''));
  await expect(drawer.getByRole('status')).toHaveText(`Còn ${count} kết quả với 2 bộ lọc`);
  await foot.click();
  await expect(drawer).toBeHidden();
  await expect(page.locator('#ket-qua').getByRole('status').getByRole('heading')).toHaveText(`${count} báo cáo`);
  await expect(button(page)).toHaveText('Bộ lọc (2)');
});

test('rộng 360 px: ngăn bộ lọc với bàn phím: tiêu điểm ở trong, Esc đóng, tiêu điểm về nút', async ({ page }) => {
  await page.goto('/?q=huyen');
  await page.waitForLoadState('networkidle');
  await button(page).focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: 'Bộ lọc' });
  await expect(drawer).toBeVisible();
  // Nothing of the page behind can be reached.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  const outside = await page.evaluate(() => {
    const focused = document.activeElement;
    return focused !== document.body && focused?.closest('dialog') === null;
  });
  expect(outside).toBe(false);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(button(page)).toBeFocused();
  // Opened a second time, it is the same panel again.
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('heading', { name: 'Địa phương' })).toBeVisible();
});

test('rộng 360 px: màn hình rộng ra thì ngăn thành cột, không còn là hộp thoại', async ({ page }) => {
  await page.goto('/?q=huyen');
  await page.waitForLoadState('networkidle');
  await button(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 740 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Địa phương' })).toBeVisible();
  await expect(button(page)).toBeHidden();
});

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('rộng 360 px: ngăn bộ lọc mở ra, chọn được, đóng lại', async ({ page }) => {
    await page.goto('/?q=huyen');
    const topic = page.getByRole('link', { name: /^Nông thôn mới/ }).first();
    await expect(topic).toBeHidden();
    await button(page).click();
    await topic.scrollIntoViewIfNeeded();
    await expect(topic).toBeVisible();
    await page.getByRole('button', { name: /^Xem \d+ kết quả$/ }).click();
    await expect(topic).toBeHidden();
    await button(page).click();
    await topic.click();
    await page.waitForURL(/chu-de=nong-thon-moi/);
    await expect(button(page)).toHaveText('Bộ lọc (1)');
  });
});
