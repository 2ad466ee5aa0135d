import { expect, type Page } from '@playwright/test';
import { test } from './touched';

const results = (page: Page) => page.locator('#ket-qua');
const summary = (page: Page) => results(page).getByRole('status');
const hitPaths = (page: Page) =>
  results(page)
    .locator('article .title-link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
const count = async (page: Page) =>
  Number(((await summary(page).getByRole('heading').textContent()) ?? '').replace(/\D/g, ''));
const choose = (page: Page, list: string, label: string) =>
  results(page).getByRole('list', { name: list }).getByRole('link', { name: label, exact: true });

/** A mark that a full load of the page would wipe out. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-marked'));

test('thẻ kết quả nói ngày, nơi, người, chủ đề, đoạn khớp và dẫn đến từng nơi', async ({ page }) => {
  await page.goto('/?q=huy%E1%BB%87n+%E1%BB%A7y&huyen=ha-giang.dong-van');
  const card = results(page).locator('article').first();
  await expect(card.getByRole('heading')).toContainText('Đồng Văn');
  await expect(card).toContainText('Ngày 06/7/2023');
  await expect(card).toContainText('Huyện Đồng Văn, Hà Giang (nay thuộc tỉnh Tuyên Quang)');
  await expect(card).toContainText('Vàng Mí Sèo, Bí thư Huyện ủy');
  await expect(card.getByRole('link', { name: 'Vàng Mí Sèo' })).toHaveAttribute('href', /^\/can-bo\/vang-mi-seo/);
  await expect(card.getByRole('link', { name: /^Lọc theo chủ đề/ }).first()).toHaveAttribute('href', /chu-de=/);
  const passages = card.locator('details');
  await expect(passages.locator('summary')).toHaveText(/^\d+ đoạn khớp, \d+ chỗ khớp$/);
  await passages.locator('summary').click();
  const stated = Number(/^\d+/.exec((await passages.locator('summary').textContent()) ?? '')?.[0]);
  await expect(passages.getByRole('link')).toHaveCount(stated);
  const last = passages.getByRole('link').last();
  const anchor = new URL((await last.getAttribute('href')) ?? '', 'http://x').hash;
  await last.click();
  await expect(page).toHaveURL(new RegExp(`/bao-cao/.*${anchor}$`));
  await expect(page.locator(`${anchor} mark, ${anchor}:has(mark)`).first()).toBeVisible();
});

test('điều không rõ được nói ra', async ({ page }) => {
  await page.goto('/?q=&huyen=phu-tho.tan-son');
  await expect(results(page).locator('article').first()).toContainText('Năm 2021 (suy ra)');
});

for (const [label, grouping, key] of [
  ['Theo cán bộ', 'can-bo', 'can-bo'],
  ['Theo huyện', 'huyen', 'huyen'],
] as const) {
  test(`xem ${label.toLowerCase()}: đủ mọi báo cáo, mỗi nhóm dẫn đến đúng số ấy`, async ({ page, request }) => {
    await page.goto('/?q=x%C3%A3&co=100');
    const total = await count(page);
    const plain = new Set(await hitPaths(page));
    await choose(page, 'Cách xem', label).click();
    await expect(page).toHaveURL(new RegExp(`nhom=${grouping}`));
    await expect(summary(page)).toContainText(/\d+ nhóm theo/);
    expect(await count(page)).toBe(total);
    expect(new Set(await hitPaths(page))).toEqual(plain);

    const answer = await (await request.get(`/api/v1/search?q=x%C3%A3&co=100&nhom=${grouping}`)).json();
    expect(answer.total).toBe(total);
    expect(answer.groupTotal).toBe(answer.groups.length);
    for (const group of answer.groups.slice(0, 3)) {
      expect(new URL(group.url, 'http://x').searchParams.get(key)).toBe(group.value);
      const own = await (await request.get(`/api/v1/search${group.url.slice(1)}`)).json();
      expect(own.total).toBe(group.total);
      expect(own.groups).toBeUndefined();
    }
  });
}

test('thứ tự và cỡ trang đổi mà trang không tải lại, tiêu điểm ở lại chỗ', async ({ page }) => {
  await page.goto('/?q=x%C3%A3');
  await mark(page);
  const before = await hitPaths(page);
  const oldest = choose(page, 'Sắp xếp', 'Cũ nhất');
  await oldest.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sap-xep=cu-nhat/);
  await expect(oldest).toHaveAttribute('aria-current', 'true');
  await expect(oldest).toBeFocused();
  await expect.poll(() => hitPaths(page)).not.toEqual(before);

  const ten = choose(page, 'Báo cáo mỗi trang', '10');
  await ten.scrollIntoViewIfNeeded();
  await ten.click();
  await expect(page).toHaveURL(/co=10/);
  await expect.poll(async () => (await hitPaths(page)).length).toBe(10);
  expect(await isMarked(page)).toBe(true);
});

test('trang sau bắt đầu ở đầu danh sách', async ({ page }) => {
  await page.goto('/?q=x%C3%A3&co=10');
  const first = await hitPaths(page);
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/trang=2&co=10#ket-qua$/);
  const second = await hitPaths(page);
  expect(second.filter((path) => first.includes(path))).toEqual([]);
  await expect(summary(page)).toContainText('trang 2/');
  await expect(page).toHaveTitle(/trang 2/);
  await expect(results(page)).toBeInViewport();
  // The keyboard goes on from there.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#ket-qua') !== null)).toBe(true);
});

test('vùng báo kết quả là một, ở yên, và nói số báo cáo cùng bộ lọc', async ({ page }) => {
  await page.goto('/?q=x%C3%A3');
  await mark(page);
  await summary(page).evaluate((node) => node.setAttribute('data-same', ''));
  const topic = page.getByRole('link', { name: /^Lọc theo chủ đề OCOP/ }).first();
  await topic.click();
  await expect(summary(page)).toContainText('lọc theo chủ đề OCOP');
  await expect(summary(page)).toHaveAttribute('data-same', '');
  // The search box has one of its own, for its suggestions.
  await expect(page.locator('main').getByRole('status')).toHaveCount(1);
  await expect(page).toHaveTitle(new RegExp(`^xã: ${await count(page)} báo cáo`));
  expect(await isMarked(page)).toBe(true);
});

test('tới, lui: kết quả, tiêu đề, chỗ cuộn và ô tìm như cũ', async ({ page }) => {
  await page.goto('/?q=x%C3%A3');
  await mark(page);
  const [total, title, hits] = [await count(page), await page.title(), await hitPaths(page)];
  await page.evaluate(() => window.scrollTo(0, 900));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(800);
  const scrolled = await page.evaluate(() => window.scrollY);
  const topic = results(page)
    .getByRole('link', { name: /^Lọc theo chủ đề/ })
    .and(page.locator('a:not([aria-current])'));
  await topic.last().evaluate((link) => (link as HTMLElement).click());
  await expect(page).toHaveURL(/chu-de=/);
  await expect.poll(() => count(page)).toBeLessThan(total);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.goBack();
  await expect(page).not.toHaveURL(/chu-de=/);
  await expect.poll(() => count(page)).toBe(total);
  expect(await page.title()).toBe(title);
  expect(await hitPaths(page)).toEqual(hits);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
  await expect(page.getByLabel('Từ hoặc cụm từ cần tìm')).toHaveValue('xã');
  await page.goForward();
  await expect(page).toHaveURL(/chu-de=/);
  expect(await isMarked(page)).toBe(true);
});

test('lui về từ báo cáo: ô tìm có câu tìm của trang, không phải chữ gõ dở', async ({ page }) => {
  await page.goto('/?q=x%C3%A3');
  const box = page.getByLabel('Từ hoặc cụm từ cần tìm');
  await box.pressSequentially(' bỏ dở');
  await results(page).locator('article h3 a').first().click();
  await expect(page).toHaveURL(/\/bao-cao\//);
  await page.goBack();
  await expect(box).toHaveValue('xã');
});

test('phím / đưa về ô tìm, trừ khi đang gõ, và tắt được', async ({ page }) => {
  await page.goto('/?q=x%C3%A3');
  const box = page.getByLabel('Từ hoặc cụm từ cần tìm');
  await expect(box).toHaveAttribute('aria-keyshortcuts', '/');
  await page.keyboard.press('Control+/');
  await expect(box).not.toBeFocused();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('xã');
  // In the field it is a sign like any other.
  await page.keyboard.press('End');
  await page.keyboard.press('/');
  await expect(box).toHaveValue('xã/');
  await page.keyboard.press('Escape');

  await page.getByText('Cách tìm', { exact: true }).click();
  const setting = page.getByLabel('Dùng phím tắt một ký tự');
  await setting.uncheck();
  await setting.blur();
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();
  await page.reload();
  await expect(box).toHaveAttribute('aria-keyshortcuts', '/');
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();
});

test('rộng 360 px: thứ tự và cách xem mở ra từ một dòng', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/?q=x%C3%A3');
  const newest = choose(page, 'Sắp xếp', 'Mới nhất');
  await expect(newest).toBeHidden();
  await expect(results(page).locator('article h3').first()).toBeInViewport();
  await page.getByText('Liên quan nhất · Danh sách').click();
  await newest.click();
  await expect(page).toHaveURL(/sap-xep=moi-nhat/);
  await expect(page.getByText('Mới nhất · Danh sách')).toBeVisible();
});

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('thứ tự, cách xem, cỡ trang và trang đều là đường dẫn', async ({ page }) => {
    await page.goto('/?q=x%C3%A3');
    const total = await count(page);
    await choose(page, 'Sắp xếp', 'Cũ nhất').click();
    await expect(page).toHaveURL(/sap-xep=cu-nhat/);
    await choose(page, 'Báo cáo mỗi trang', '10').click();
    await expect(page).toHaveURL(/co=10/);
    await page.getByRole('link', { name: 'Trang 2', exact: true }).click();
    await expect(page).toHaveURL(/trang=2/);
    await choose(page, 'Cách xem', 'Theo huyện').click();
    await expect(page).toHaveURL(/nhom=huyen/);
    await expect(page).not.toHaveURL(/trang=/);
    expect(await count(page)).toBe(total);
    await results(page).locator('article details summary').first().isHidden();
    await choose(page, 'Cách xem', 'Danh sách').click();
    await results(page).locator('article details summary').first().click();
    await expect(results(page).locator('article details').first().getByRole('link').first()).toBeVisible();
    await expect(page.getByLabel('Dùng phím tắt một ký tự')).toHaveCount(0);
  });
});
