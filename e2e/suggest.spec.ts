import { expect, type Page } from '@playwright/test';
import { painted, test } from './touched';

const box = (page: Page) => page.getByRole('combobox', { name: 'Từ hoặc cụm từ cần tìm' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Gợi ý' });
const options = (page: Page) => list(page).getByRole('option');
const active = (page: Page) => list(page).locator('[aria-selected="true"]');

/** Waits for the script: before it the box is a plain field. */
async function open(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
}

/** Until the list is that of the whole words: where letters come slowly, it is there before, for some of them. */
async function type(page: Page, text: string): Promise<void> {
  const answered = page.waitForResponse((answer) => {
    const { pathname, searchParams } = new URL(answer.url());
    return pathname === '/api/v1/suggest' && searchParams.get('q') === text;
  });
  await box(page).pressSequentially(text, { delay: 20 });
  await (await answered).finished();
  await painted(page);
  await expect(options(page).first()).toBeVisible();
}

/** What of the list's first option is marked. */
const marked = (page: Page) => options(page).first().locator('mark');

test('gõ không dấu ra địa phương có dấu, chỗ khớp được tô', async ({ page }) => {
  await open(page);
  await type(page, 'moc ch');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toContainText('thị xã Mộc Châu');
  await expect(options(page).first()).toContainText('Địa phương');
  await expect(marked(page)).toHaveText('Mộc Ch');
  const count = await options(page).count();
  await expect(page.locator('.search-box [aria-live="polite"]')).toHaveText(`${count} gợi ý`);
});

test('mũi tên và Enter: địa phương mở trang kết quả đã lọc', async ({ page }) => {
  await open(page);
  await type(page, 'moc ch');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveText(/thị xã Mộc Châu/);
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await active(page).getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?huyen=son-la\.moc-chau$/);
});

test('mũi tên và Enter: cụm từ vào ô tìm rồi tìm, bộ lọc đang chọn vẫn giữ', async ({ page }) => {
  await open(page, '/?chu-de=ocop');
  await type(page, 'nong thon');
  const phrase = options(page).filter({ hasText: 'Cụm từ' }).first();
  const words = new URL((await phrase.getAttribute('href')) ?? '', 'http://x').searchParams.get('q') ?? '';
  const at = Number((await phrase.getAttribute('id'))?.split('-').at(-1));
  for (let i = 0; i <= at; i++) await page.keyboard.press('ArrowDown');
  await expect(active(page)).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === words);
  expect(new URL(page.url()).searchParams.get('chu-de')).toBe('ocop');
});

test('mũi tên đi vòng qua ô tìm; phím trái phải trả con trỏ về ô', async ({ page }) => {
  await open(page);
  await type(page, 'nong thon');
  const last = (await options(page).count()) - 1;
  await page.keyboard.press('ArrowUp');
  await expect(options(page).nth(last)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(active(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue('nong thon');
});

test('Enter khi chưa chọn gợi ý nào thì tìm đúng chữ đã gõ', async ({ page }) => {
  await open(page);
  await type(page, 'nong thon');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'nong thon');
});

test('Escape đóng gợi ý, lần nữa thì xóa ô; Tab rời ô và đóng', async ({ page }) => {
  await open(page);
  await type(page, 'nong thon');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toHaveValue('nong thon');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');

  await type(page, 'nong thon');
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
  await expect(box(page)).not.toBeFocused();
});

test('chuột: bấm vào một cán bộ mở kết quả của người ấy', async ({ page }) => {
  await open(page);
  await type(page, 'nguyen bao');
  const person = options(page).filter({ hasText: 'Cán bộ' }).first();
  await person.click();
  await expect(page).toHaveURL(/[?&]can-bo=nguyen-bao/);
});

test('câu trả lời đến muộn không đè câu mới', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  await page.route('**/api/v1/suggest?*', async (route) => {
    const q = new URL(route.request().url()).searchParams.get('q') ?? '';
    asked.push(q);
    if (q === 'moc') await new Promise((done) => setTimeout(done, 1500));
    // The page has long given the first request up.
    await route.continue().catch(() => {});
  });
  await box(page).fill('moc');
  await expect.poll(() => asked).toContain('moc');
  await box(page).fill('long bien');
  await expect(options(page).first()).toContainText('Long Biên');
  await page.waitForTimeout(2000);
  await expect(options(page).first()).toContainText('Long Biên');
  await expect(list(page)).not.toContainText('Mộc Châu');
});

test('câu trả lời của câu khác, câu lỗi hay câu hỏng thì không hiện gì', async ({ page }) => {
  await open(page);
  const foreign = {
    query: 'câu khác',
    suggestions: [{ kind: 'report', label: 'Lạ', note: null, marks: [], url: '/x' }],
  };
  const bodies = [JSON.stringify(foreign), '{"error":{}}', 'không phải JSON'];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const body of bodies) {
    await page.route('**/api/v1/suggest?*', (route) => route.fulfill({ body, contentType: 'application/json' }));
    await box(page).fill('');
    const answered = page.waitForResponse(/suggest/);
    await box(page).fill('nong thon');
    await answered;
    await page.waitForTimeout(100);
    await expect(list(page)).toBeHidden();
    await page.unroute('**/api/v1/suggest?*');
  }
  expect(errors).toEqual([]);
});

test('đang ghép dấu thì chưa hỏi; ghép xong mới hỏi', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/api/v1/suggest') asked.push(url.searchParams.get('q') ?? '');
  });
  await box(page).focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['m', 'mo', 'mô', 'mộ']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(200);
  }
  expect(asked).toEqual([]);
  await session.send('Input.insertText', { text: 'mộc' });
  await expect.poll(() => asked).toEqual(['mộc']);
  await expect(options(page).first()).toContainText('Mộc Châu');
});

test('trang không tìm thấy cũng có gợi ý', async ({ page }) => {
  await page.goto('/khong-co');
  const field = page.getByRole('combobox', { name: 'Từ hoặc cụm từ cần tìm' });
  await field.pressSequentially('moc ch', { delay: 20 });
  await options(page).first().click();
  await expect(page).toHaveURL(/\?huyen=son-la\.moc-chau$/);
});

test('GET /api/v1/suggest trả lời mọi thứ gõ vào', async ({ request }) => {
  const answer = await (await request.get('/api/v1/suggest?q=moc+ch')).json();
  expect(answer.query).toBe('moc ch');
  expect(answer.suggestions[0]).toMatchObject({
    kind: 'place',
    label: 'thị xã Mộc Châu',
    marks: [[7, 13]],
    url: '/?huyen=son-la.moc-chau',
  });
  for (const suggestion of answer.suggestions) {
    expect((await request.get(suggestion.url)).status(), suggestion.url).toBe(200);
  }
  for (const q of ['', 'a', '"', '(((', '-', '\u0000', '__proto__', '🙂'.repeat(400), 'nông '.repeat(300), '%']) {
    const odd = await request.get(`/api/v1/suggest?q=${encodeURIComponent(q)}`);
    expect(odd.status(), q).toBe(200);
    expect((await odd.json()).query.length).toBeLessThanOrEqual(500);
  }
  expect((await request.get('/api/v1/suggest?q=%FF%ED%A0%80')).status()).toBe(200);
  expect((await request.get('/api/v1/suggest')).status()).toBe(200);
  expect((await request.post('/api/v1/suggest')).status()).toBe(405);
});

for (const width of [360, 1280]) {
  // What axe says of the open list stands in accessibility.spec.ts.
  test(`gợi ý vừa màn hình và vừa ngón tay (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await type(page, 'nguyen');
    await expect(options(page).first()).toBeVisible();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    for (const option of await options(page).all()) {
      expect((await option.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    }
  });
}

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('ô tìm là ô thường và vẫn tìm được', async ({ page }) => {
    await page.goto('/');
    const field = page.getByRole('searchbox', { name: 'Từ hoặc cụm từ cần tìm' });
    await expect(field).not.toHaveAttribute('aria-expanded');
    await expect(list(page)).toHaveCount(0);
    await field.fill('nong thon');
    await field.press('Enter');
    await expect(page.getByRole('status').getByRole('heading')).toHaveText(/báo cáo/);
  });
});
