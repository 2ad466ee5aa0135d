import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, type Page } from '@playwright/test';
import { parseFragment } from 'parse5';
import { test } from './touched';

interface Known {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly boilerplate: readonly number[];
  /** From 0: the longest paragraph of the text. */
  readonly at: number;
}

/** A report of several paragraphs, and one of them that has something to quote. */
async function known(page: Page): Promise<Known> {
  const { hits } = await (await page.request.get('/api/v1/search?sap-xep=moi-nhat')).json();
  const report = await (await page.request.get(`/api/v1/reports/${hits[0].id}`)).json();
  const text = (index: number): string => (report.boilerplate.includes(index) ? '' : report.paragraphs[index]);
  const indexes = [...report.paragraphs.keys()].slice(1, -1);
  const at = indexes.reduce((best, index) => (text(index).length > text(best).length ? index : best));
  return { ...report, at };
}

/** What the library's own parser reads out of a text. */
function readBack(text: string): { title?: string; note?: string; URL?: string } {
  const read = plugins.input.chain(text, { generateGraph: false });
  const first: unknown = Array.isArray(read) ? read[0] : null;
  if (typeof first !== 'object' || first === null) throw new Error(text);
  return first;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

test.describe('có script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('chép mọi dạng trích dẫn và đọc lại bằng bộ đọc của dạng ấy', async ({ page }) => {
    const { id, title, paragraphs, at } = await known(page);
    const words = paragraphs[at] ?? '';
    await page.goto(`/trich-dan/${id}/${at + 1}`);
    await expect(page.locator('figure blockquote')).toHaveText(words, { useInnerText: false });
    const copied = new Map<string, string>();
    const buttons = page.getByRole('button', { name: /^Sao chép: / });
    await expect(buttons).toHaveCount(6);
    const names = ['vi', 'text', 'html', 'bibtex', 'ris', 'csl'];
    for (const name of names) {
      const button = page.locator(`li:has(#dang-${name}) > button`);
      await button.click();
      await expect(button).toContainText('Đã sao chép');
      copied.set(name, await clipboard(page));
    }
    expect(copied.get('vi')).toContain(flat(words));
    expect(copied.get('text')).toContain(`đoạn ${at + 1}`);
    for (const name of ['bibtex', 'ris', 'csl']) {
      const read = readBack(copied.get(name) ?? '');
      expect(read.title, name).toBe(flat(title));
      expect(read.note, name).toContain(flat(words));
      expect(read.URL, name).toContain(`/bao-cao/${id}?doan=${at + 1}&trich=`);
    }
    const html = parseFragment(copied.get('html') ?? '');
    expect(html.childNodes.map(({ nodeName }) => nodeName)).toEqual(['blockquote']);
  });

  test('số đoạn mở bảng trích dẫn; Esc trả con trỏ về số đoạn', async ({ page }) => {
    const { id, paragraphs, at } = await known(page);
    const number = page.getByRole('link', { name: `Trích dẫn đoạn ${at + 1}`, exact: true });
    const actions = page.getByRole('group', { name: `Trích dẫn đoạn ${at + 1}` });
    // Before the script listens, the number is a link to the page of the quote.
    await expect(async () => {
      await page.goto(`/bao-cao/${id}`, { waitUntil: 'networkidle' });
      await number.click();
      await expect(actions).toBeVisible({ timeout: 10_000 });
    }).toPass();
    await expect(actions.getByRole('button').first()).toBeFocused();
    await actions.getByRole('button', { name: 'Sao chép trích dẫn' }).click();
    await expect(actions.getByRole('status')).toHaveText('Đã chép trích dẫn');
    expect(await clipboard(page)).toContain(flat(paragraphs[at] ?? ''));
    await page.keyboard.press('Escape');
    await expect(actions).toBeHidden();
    await expect(number).toBeFocused();
  });

  test('chữ đã chọn có liên kết dẫn về đúng chữ ấy', async ({ page }) => {
    const { id, at } = await known(page);
    await page.goto(`/bao-cao/${id}`);
    const bar = page.getByRole('group', { name: 'Trích dẫn chữ đã chọn' });
    const words = await page.locator(`#p${at + 1} > p`).evaluate((body) => {
      const text = body.textContent ?? '';
      const end = text.lastIndexOf(' ');
      const start = text.lastIndexOf(' ', end - 30) + 1;
      return text.slice(start, end);
    });
    await expect(async () => {
      // Tab goes on from where the mouse was, as it does after words were selected with it.
      await page.locator(`#p${at + 1} > p`).click();
      await page.locator(`#p${at + 1} > p`).evaluate((body, wanted) => {
        const node = body.firstChild;
        const start = node?.textContent?.lastIndexOf(wanted) ?? -1;
        if (node === null || start === -1) throw new Error(wanted);
        getSelection()?.removeAllRanges();
        getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      }, words);
      await expect(bar).toBeVisible({ timeout: 5000 });
    }).toPass();
    await page.keyboard.press('Tab');
    await expect(bar.getByRole('button').first()).toBeFocused();
    await bar.getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect(bar.getByRole('status')).toHaveText('Đã chép liên kết');
    await page.goto(await clipboard(page));
    await expect(page.locator('mark#trich')).toHaveText(flat(words));
    await expect(page.locator(`#p${at + 1} mark#trich`)).toBeInViewport();
    await expect(page.getByRole('note')).toHaveCount(0);
  });
});

test.describe('không có script', () => {
  test.use({ javaScriptEnabled: false });

  test('từ báo cáo tới trang trích dẫn, thu về một câu, và trở lại', async ({ page }) => {
    const { id, paragraphs, at } = await known(page);
    const words = paragraphs[at] ?? '';
    await page.goto(`/bao-cao/${id}`);
    await page.getByRole('link', { name: `Trích dẫn đoạn ${at + 1}`, exact: true }).click();
    await expect(page.locator('figure blockquote')).toHaveText(words, { useInnerText: false });
    await expect(page.getByRole('button', { name: /^Sao chép/ })).toHaveCount(0);
    const sentence = page.locator('.sentence-links a').last();
    const text = (await sentence.textContent()) ?? '';
    await sentence.click();
    await expect(page.locator('figure blockquote')).toHaveText(text);
    await expect(page.locator('.sentence-links a[aria-current]')).toHaveText(text);
    await page.getByRole('link', { name: 'Xem trong báo cáo' }).click();
    await expect(page.locator('mark#trich')).toHaveText(text);
    await page.goto(`/trich-dan/${id}/${at + 1}`);
    await page.getByRole('link', { name: 'Đoạn sau' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(`Trích dẫn đoạn ${at + 1} của báo cáo`);
  });

  test('liên kết nói ra khi chữ của nó đã dời chỗ hoặc không còn', async ({ page }) => {
    const { id, paragraphs, at } = await known(page);
    const words = (paragraphs[at] ?? '').split(/\s+/).slice(0, 12);
    const link = (doan: number, text: string) =>
      `/bao-cao/${id}?${new URLSearchParams({ doan: String(doan), trich: text })}#p${doan}`;
    const elsewhere = at === 1 ? 3 : at;
    await page.goto(link(elsewhere, words.join(' ')));
    await expect(page.getByRole('note')).toContainText(`nay ở đoạn ${at + 1}`);
    await expect(page.locator(`#p${at + 1} mark#trich`)).toHaveText(words.join(' '));
    await page.goto(link(at + 1, words.with(5, 'khác-hẳn').join(' ')));
    await expect(page.getByRole('note')).toContainText('không còn đúng như thế');
    await expect(page.getByRole('note').locator('del')).toContainText('khác-hẳn');
    await expect(page.getByRole('note').locator('ins')).toContainText(words[5] ?? '');
    await expect(page.locator('mark#trich')).toHaveCount(0);
    for (const hostile of ['<script>alert(1)</script>', '%00', '"><img src=x>', '🌾'.repeat(300), 'ă'.repeat(1500)]) {
      const answer = await page.goto(link(1, hostile));
      expect(answer?.status(), hostile.slice(0, 20)).toBe(200);
      await expect(page.locator('main script, main img[src=x]')).toHaveCount(0);
    }
  });
});

test('thẻ cho trang chia sẻ và cho Zotero', async ({ page, request }) => {
  const { id, title, paragraphs, at } = await known(page);
  await page.goto(`/trich-dan/${id}/${at + 1}`);
  const meta = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content');
  expect(await meta('og:type')).toBe('article');
  expect(await meta('og:locale')).toBe('vi_VN');
  const description = (await meta('og:description'))?.replace(/…$/, '') ?? '';
  expect(flat(paragraphs[at] ?? '').startsWith(description)).toBe(true);
  await page.goto(`/bao-cao/${id}`);
  expect(await meta('citation_title')).toBe(title);
  expect(await meta('citation_language')).toBe('vi');
  expect(await meta('DC.title')).toBe(title);
  for (const nowhere of [`/trich-dan/${id}/0`, `/trich-dan/${id}/99999`, '/trich-dan/khong-co/1', `/trich-dan/${id}`]) {
    expect((await request.get(nowhere)).status(), nowhere).toBe(404);
  }
});

test('giao diện HTTP của trích dẫn', async ({ page, request }) => {
  const { id, paragraphs, at } = await known(page);
  const address = `/api/v1/reports/${id}/citation`;
  const answer = await (await request.get(`${address}?doan=${at + 1}`)).json();
  expect(answer).toMatchObject({ id, paragraph: at, start: 0, text: paragraphs[at]?.trim(), moved: false });
  expect(readBack(answer.forms.ris).title).toBe(flat(answer.title));
  expect((await request.get(address)).status()).toBe(400);
  expect((await request.get(`${address}?doan=${at + 1}&trich=kh%C3%B4ng-c%C3%B3-ch%E1%BB%AF-n%C3%A0y`)).status()).toBe(
    404,
  );
  expect((await request.get('/api/v1/reports/khong-co/citation?doan=1')).status()).toBe(404);
  expect((await request.post(`${address}?doan=1`)).status()).toBe(405);
});
