import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './touched';

const titles = (page: Page) => page.locator('#ket-qua article h3 a');
const results = (page: Page) => page.getByRole('navigation', { name: 'Kết quả tìm kiếm' });
const onward = (page: Page) => results(page).getByRole('link', { name: 'Kết quả Sau', exact: false });
const hits = (page: Page) => page.getByRole('navigation', { name: 'Chỗ khớp' });
const within = (page: Page) => page.getByLabel('Tìm trong báo cáo này');

const said = async (of: Locator) => (await of.textContent()) ?? '';

/** “Kết quả 3/12 của …” → [3, 12] */
async function place(page: Page): Promise<number[]> {
  const words = await said(results(page).getByText(/^Kết quả \d/));
  return [...words.matchAll(/^Kết quả (\d+)\/(\d+)/g)].flatMap(([, at, of]) => [Number(at), Number(of)]);
}

/** From the list to a hit, to the next one, to the next result, and back to the list at that result. */
async function wayThrough(page: Page): Promise<void> {
  await page.goto('/?q=x%C3%A3&chu-de=ocop&co=10');
  const [first = '', second = ''] = await titles(page).allInnerTexts();
  await titles(page).first().click();
  await expect(page).toHaveURL(/\/bao-cao\/.*chu-de=ocop.*#h1$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
  const [at, total] = await place(page);
  expect(at).toBe(1);
  await expect(results(page).getByRole('link', { name: /Trước/ })).toHaveCount(0);

  await hits(page).getByRole('link', { name: 'Chỗ khớp 2', exact: true }).click();
  await expect(page).toHaveURL(/#h2$/);
  await expect(page.locator('#h2')).toBeInViewport();

  await onward(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
  expect(await place(page)).toEqual([2, total]);
  await expect(page.locator('#h1')).toBeInViewport();

  await results(page).getByRole('link', { name: 'Về kết quả' }).click();
  await expect(page).toHaveURL(/\/\?q=x%C3%A3&chu-de=ocop&co=10#kq-/);
  await expect(page.locator('article:target h3')).toHaveText(second);
  await expect(page.locator('article:target')).toBeInViewport();
}

test('kết quả → chỗ khớp → kết quả sau → về đúng chỗ trong danh sách', async ({ page }) => {
  await wayThrough(page);
  // The history of the browser knows the way, too.
  await page.goBack();
  expect((await place(page))[0]).toBe(2);
  await page.goBack();
  await expect(page).toHaveURL(/#h2$/);
  await page.goBack();
  await expect(page).toHaveURL(/#h1$/);
  await page.goForward();
  await expect(page.locator('#h2')).toBeInViewport();
});

test('mọi kết quả đi tới được bằng “Sau”, theo đúng thứ tự, qua cả ranh giới trang', async ({ page, request }) => {
  const { hits: all } = await (await request.get('/api/v1/search?q=ocop&sap-xep=cu-nhat&co=100')).json();
  const ids: string[] = all.map((hit: { id: string }) => hit.id);
  await page.goto('/?q=ocop&sap-xep=cu-nhat&co=10&trang=1');
  await titles(page).last().click();
  expect(await place(page)).toEqual([10, ids.length]);
  await onward(page).click();
  await expect(page).toHaveURL(new RegExp(`/bao-cao/${ids[10]}\\?`));
  await results(page).getByRole('link', { name: 'Về kết quả' }).click();
  await expect(page).toHaveURL(/trang=2/);
  await expect(page.locator('article:target')).toBeInViewport();
});

test('chỉ đạo: từ lời này sang lời sau, tới đúng đoạn', async ({ page, request }) => {
  const address = '/api/v1/search?q=x%C3%A3&loai=chi-dao&co=100';
  const { hits: all } = await (await request.get(address)).json();
  test.skip(all.length < 2, 'no two directives in this corpus');
  await page.goto(address.replace('/api/v1/search', '/'));
  await page.locator('#ket-qua a[href*="loi="]').first().click();
  expect(await place(page)).toEqual([1, all.length]);
  await onward(page).click();
  expect(await place(page)).toEqual([2, all.length]);
  await expect(page.locator(`#p${all[1].statement.paragraph + 1}`)).toBeInViewport();
  await results(page).getByRole('link', { name: 'Về kết quả' }).click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('phím n, p qua các chỗ khớp; tắt được; không chạy khi đang gõ', async ({ page }) => {
  await page.goto('/?q=x%C3%A3');
  await titles(page).first().click();
  await expect(hits(page).getByText(/^Chỗ khớp 1\//)).toBeVisible();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#h2$/);
  await expect(hits(page).getByText(/^Chỗ khớp 2\//)).toBeVisible();
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  const count = (await said(hits(page).getByText(/^Chỗ khớp/))).replace(/^.*\//, '');
  await expect(page).toHaveURL(new RegExp(`#h${count}$`));
  await page.keyboard.press('Control+n');
  await expect(page).toHaveURL(new RegExp(`#h${count}$`));

  await within(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('n');
  await expect(within(page)).toHaveValue('xãn');
  await page.keyboard.press('Escape');
  await expect(within(page)).not.toBeFocused();
  await expect(within(page)).toHaveValue('xãn');

  await page.getByText('Phím tắt', { exact: true }).click();
  await page.getByLabel('Dùng phím tắt một ký tự').uncheck();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`#h${count}$`));
});

test('từ một đoạn, chỗ khớp sau là chỗ đầu tiên kể từ đoạn ấy', async ({ page, request }) => {
  const { hits: all } = await (await request.get('/api/v1/search?q=x%C3%A3')).json();
  const hit = all.find((each: { hitParagraphs: number[] }) => each.hitParagraphs.length > 2);
  const third = hit.hitParagraphs[2] + 1;
  await page.goto(`/bao-cao/${hit.id}?q=x%C3%A3#p${third}`);
  await expect(hits(page).getByText(/chỗ khớp$/)).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.locator(`#p${third} mark:target`)).toBeVisible();
});

test('tìm trong báo cáo: từ khác được đánh dấu, kết quả đang xem vẫn là kết quả ấy', async ({ page }) => {
  await page.goto('/?q=ocop&chu-de=ocop');
  await titles(page).first().click();
  const before = await place(page);
  await within(page).fill('xã');
  await within(page).press('Enter');
  await expect(page).toHaveURL(/q=ocop&chu-de=ocop&tim=x%C3%A3#h1$/);
  expect(await place(page)).toEqual(before);
  for (const text of await page.locator('#noi-dung mark').allInnerTexts()) expect(text.toLowerCase()).toBe('xã');

  // The same words once more: on to the next mark, and back; the cursor stays where it is.
  await expect(hits(page).getByText(/^Chỗ khớp 1\//)).toBeVisible();
  await within(page).press('Enter');
  await expect(page).toHaveURL(/#h2$/);
  await expect(within(page)).toBeFocused();
  await within(page).press('Shift+Enter');
  await expect(page).toHaveURL(/#h1$/);

  const summary = page.getByText(/^\d+ chỗ khớp trong \d+ đoạn/);
  await summary.click();
  const lines = page.locator('.hit-lines > li');
  await expect(lines).toHaveCount(Number((await said(summary)).split(' ')[0]));
  await expect(lines.first().locator('mark')).toHaveCount(1);
  await lines.last().getByRole('link').click();
  await expect(page.locator('mark:target')).toBeInViewport();

  await page.getByRole('link', { name: 'Đánh dấu lại theo câu tìm “ocop”' }).click();
  await expect(page).not.toHaveURL(/tim=/);
  await expect(within(page)).toHaveValue('ocop');
  await within(page).fill('qqqqzzzz');
  await within(page).press('Enter');
  await expect(page.locator('main').getByRole('status')).toContainText('Không có chỗ nào khớp');
  await expect(results(page).getByRole('link', { name: 'Về kết quả' })).toBeVisible();
});

test('báo cáo mở ngoài tìm kiếm không có đường về kết quả', async ({ page, request }) => {
  const { hits: all } = await (await request.get('/api/v1/search')).json();
  await page.goto(`/bao-cao/${all[0].id}`);
  await expect(results(page)).toHaveCount(0);
  await within(page).fill('xã');
  await within(page).press('Enter');
  await expect(page).toHaveURL(/\?tim=x%C3%A3#h1$/);
  await expect(results(page)).toHaveCount(0);
});

test('báo cáo không nằm trong kết quả vẫn có đường về; địa chỉ lạ vẫn đọc được', async ({ page, request }) => {
  const { hits: all } = await (await request.get('/api/v1/search')).json();
  for (const search of [
    'q=qqqqzzzz',
    'tinh=ca-mau&tinh=khong-co',
    'q=%22&loai=chi-dao&loi=9999999999.1',
    'tu=x&q=%00',
  ]) {
    const answer = await page.goto(`/bao-cao/${all[0].id}?${search}`);
    expect(answer?.status(), search).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(`/bao-cao/${all[0].id}?q=qqqqzzzz`);
  await expect(results(page).getByRole('link')).toHaveCount(1);
});

test('in ra: sạch, có địa chỉ và ngày in, chỗ khớp còn dấu và có lời giải thích', async ({ page }) => {
  await page.goto('/?q=x%C3%A3');
  await titles(page).first().click();
  await page.emulateMedia({ media: 'print' });
  for (const control of [within(page), hits(page), results(page), page.getByText('Phím tắt', { exact: true })]) {
    await expect(control.first()).toBeHidden();
  }
  await expect(page.getByText(/^Sao Lục, .*\/bao-cao\/[^?]*, lập lúc /)).toBeVisible();
  await expect(page.getByText(/^Gạch chân: \d+ chỗ khớp .* với “xã”\.$/)).toBeVisible();
  const mark = page.locator('#noi-dung mark').first();
  expect(await mark.evaluate((element) => getComputedStyle(element).borderBlockEndStyle)).toBe('solid');
  await expect(page.locator('#thong-tin')).toBeVisible();
});

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('kết quả → chỗ khớp → kết quả sau → về đúng chỗ', async ({ page }) => {
    await wayThrough(page);
  });

  test('tìm trong báo cáo, mở danh sách chỗ khớp', async ({ page }) => {
    await page.goto('/?q=ocop&chu-de=ocop');
    await titles(page).first().click();
    await within(page).fill('xã');
    await page.getByRole('button', { name: 'Tìm', exact: true }).first().click();
    await expect(page).toHaveURL(/q=ocop&chu-de=ocop&tim=x%C3%A3/);
    await expect(page.getByText('Phím tắt', { exact: true })).toBeHidden();
    await page.getByText(/^\d+ chỗ khớp trong \d+ đoạn/).click();
    await page.locator('.hit-lines > li').last().getByRole('link').click();
    await expect(page.locator('mark:target')).toBeInViewport();
  });
});
