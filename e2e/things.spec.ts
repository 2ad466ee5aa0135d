import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { test } from './touched';

/** Links of a page into the search that say how much they find. */
async function countedLinks(page: Page): Promise<{ href: string; figure: number }[]> {
  const links = await page.locator('#noi-dung a[href^="/?"]').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: link.querySelector('.count')?.textContent ?? link.textContent ?? '',
    })),
  );
  return links.map(({ href, text }) => ({
    href,
    figure: Number((/[\d.]+/.exec(text)?.[0] ?? '').replaceAll('.', '')),
  }));
}

async function expectTrue(page: Page, request: APIRequestContext): Promise<void> {
  const links = await countedLinks(page);
  expect(links.length).toBeGreaterThan(2);
  // One of each kind is enough here: the unit tests follow all of them over made-up corpora.
  const kinds = new Map(links.map((link) => [link.href.replace(/=[^&]*/g, '='), link]));
  for (const { href, figure } of kinds.values()) {
    const { total } = await (await request.get(`/api/v1/search${href.slice(1)}`)).json();
    expect(total, href).toBe(figure);
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'có script' : 'không có script', () => {
    test.use({ javaScriptEnabled });

    test('từ bảng dữ liệu tới trang của tỉnh, huyện, rồi tới đúng những báo cáo ấy', async ({ page, request }) => {
      await page.goto('/du-lieu');
      await page.getByRole('rowheader', { name: 'Tiền Giang' }).getByRole('link').click();
      await page.waitForURL('**/dia-phuong/tien-giang');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiền Giang');
      await expect(page.locator('#noi-dung')).toContainText('Không còn là một tỉnh riêng: địa bàn nhập vào Đồng Tháp');
      await expectTrue(page, request);
      await page
        .getByRole('region', { name: /^Huyện/ })
        .getByRole('link', { name: 'huyện Châu Thành', exact: true })
        .click();
      await page.waitForURL('**/dia-phuong/tien-giang/chau-thanh');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huyện Châu Thành, Tiền Giang');
      await expect(page.locator('#noi-dung')).toContainText('Nơi khác cũng tên Châu Thành');
      await expectTrue(page, request);
      await page
        .locator('#noi-dung header')
        .getByRole('link', { name: /^Tìm trong/ })
        .click();
      await expect(page).toHaveURL('/?huyen=tien-giang.chau-thanh');
    });

    test('một tên, hai địa bàn: trang nói rõ đang kể về địa bàn nào', async ({ page, request }) => {
      await page.goto('/dia-phuong/dong-thap');
      await expect(page.locator('#noi-dung')).toContainText('Đồng Tháp hiện nay gồm địa bàn của');
      const grounds = page.getByRole('navigation', { name: 'Địa bàn' });
      await grounds.getByRole('link', { name: /hiện nay/ }).click();
      await expect(page).toHaveURL('/dia-phuong/dong-thap?ban-do=nay');
      await expect(grounds.getByRole('link', { name: /hiện nay/ })).toHaveAttribute('aria-current', 'true');
      await expect(page.getByRole('region', { name: 'Theo tỉnh trước đây' })).toContainText('Tiền Giang');
      await expectTrue(page, request);
    });

    test('chủ đề: mỗi năm bao nhiêu trên bao nhiêu, nhận ra qua từ nào, chỉ đạo gì', async ({ page, request }) => {
      await page.goto('/chu-de/ocop');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('OCOP');
      const years = page.getByRole('table', { name: /tổng số báo cáo của mỗi năm/ });
      await expect(years.getByRole('columnheader')).toHaveText(['Năm', 'Có chủ đề', 'Tất cả', 'Trên 100 báo cáo']);
      // A dozen sample reports a year at most: no rate is made of them.
      await expect(years.getByRole('row').nth(1)).toContainText('ít báo cáo');
      await expect(page.getByRole('region', { name: 'Chủ đề được nhận ra thế nào' })).toContainText(
        'mỗi xã một sản phẩm',
      );
      await expectTrue(page, request);
      const place = page
        .getByRole('region', { name: /^Ý kiến chỉ đạo/ })
        .getByRole('link', { name: /^đoạn \d+$/ })
        .first();
      const target = (await place.getAttribute('href'))?.split('#')[1] ?? '';
      await place.click();
      await page.waitForURL('**/bao-cao/**');
      await expect(page.locator(`#${target}`)).toBeInViewport();
    });
  });
}

test('trang cán bộ và trang văn bản dẫn tới đúng số chỉ đạo, phát biểu, báo cáo', async ({ page, request }) => {
  const { facets } = await (await request.get('/api/v1/search?loai=chi-dao')).json();
  await page.goto(`/can-bo/${facets['can-bo'][0].value}`);
  await expectTrue(page, request);
  const evidence = page
    .getByRole('region', { name: 'Chức vụ theo thời gian' })
    .getByRole('link', { name: /đoạn \d+$/ });
  await expect(evidence.first()).toHaveAttribute('href', /#p\d+$/);
  const all = await (await request.get('/api/v1/search?co=10')).json();
  await page.goto(`/van-ban/${all.facets['van-ban'][0].value}`);
  await expectTrue(page, request);
});

test('địa chỉ lạ là trang không tìm thấy; nơi chưa có báo cáo nói rõ là chưa có', async ({ page, request }) => {
  for (const [path, title] of [
    ['/dia-phuong/atlantis', 'Không có địa phương này'],
    ['/dia-phuong/lai-chau/khong-co', 'Không có địa phương này'],
    ['/dia-phuong/lai-chau.than-uyen', 'Không có địa phương này'],
    ['/dia-phuong/__proto__/constructor', 'Không có địa phương này'],
    ['/chu-de/khong-co', 'Không có báo cáo nào về chủ đề này'],
    ['/chu-de/%00', 'Không có báo cáo nào về chủ đề này'],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(title);
  }
  expect((await request.get('/dia-phuong/%FF')).status()).toBe(404);
  await page.goto('/dia-phuong/ca-mau?ban-do=la&x=1');
  await expect(page.locator('#noi-dung')).toContainText('Kho chưa có báo cáo nào của nơi này');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});
