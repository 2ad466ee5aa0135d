import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './touched';

const group = (page: Page, title: string): Locator =>
  page.locator('details.facet-group').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const option = (page: Page, title: string, name: RegExp): Locator => group(page, title).getByRole('link', { name });
const total = async (page: Page): Promise<number> => {
  const words = (await page.locator('#ket-qua').getByRole('status').getByRole('heading').textContent()) ?? '';
  return words.startsWith('Không') ? 0 : Number(words.replace(/\D/g, ''));
};
const openBranch = (page: Page, province: string) =>
  group(page, 'Địa phương')
    .locator('li.branch')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^${province}`) }) })
    .locator('summary')
    .first()
    .click();

/** The same path with script and without it. */
function paths(javaScriptEnabled: boolean) {
  test('cây tỉnh, huyện: chọn huyện, chọn cả tỉnh, bỏ chọn; trạng thái nói bằng lời', async ({ page }) => {
    await page.goto('/?q=huyen');
    await openBranch(page, 'Tiền Giang');
    await option(page, 'Địa phương', /^huyện Châu Thành/).click();
    await expect(page).toHaveURL(/huyen=tien-giang.chau-thanh/);
    await expect(option(page, 'Địa phương', /^huyện Châu Thành.* 1 báo cáo \(đã chọn\)$/)).toBeVisible();
    await expect(option(page, 'Địa phương', /^Tiền Giang.* \(đã chọn một phần\)$/)).toBeVisible();
    expect(await total(page)).toBe(1);

    await option(page, 'Địa phương', /^Tiền Giang/).click();
    await expect(page).toHaveURL(/[?&]tinh=tien-giang(&|$)/);
    await expect(page).not.toHaveURL(/huyen=/);
    await expect(option(page, 'Địa phương', /^Tiền Giang.* 2 báo cáo \(đã chọn\)$/)).toBeVisible();
    await expect.poll(() => total(page)).toBe(2);
    const inside = option(page, 'Địa phương', /^thị xã Cai Lậy.* \(thuộc tỉnh đã chọn\)$/);
    await expect(inside).toBeVisible();

    // A district of a chosen province narrows: the province's own key goes.
    await inside.click();
    await expect(page).toHaveURL(/huyen=tien-giang.thi-xa-cai-lay/);
    await expect(page).not.toHaveURL(/[?&]tinh=/);
    await expect.poll(() => total(page)).toBe(1);
    await expect(group(page, 'Địa phương').locator('summary').first()).toContainText('đã chọn 1');
  });

  test('hai bản đồ: 63 tỉnh và 34 tỉnh, nơi chọn ở bản đồ kia vẫn được nói ra', async ({ page }) => {
    await page.goto('/?q=huyen');
    const places = group(page, 'Địa phương');
    await expect(places.getByRole('link', { name: /^63 tỉnh/ })).toHaveAttribute('aria-current', 'true');
    await expect(option(page, 'Địa phương', /^Hà Giang nay thuộc Tuyên Quang/)).toBeVisible();
    await places.getByRole('link', { name: /^34 tỉnh/ }).click();
    await expect(page).toHaveURL(/ban-do=nay/);
    await expect(places.getByRole('link', { name: /^34 tỉnh/ })).toHaveAttribute('aria-current', 'true');
    await option(page, 'Địa phương', /^Đắk Lắk gồm cả Phú Yên/).click();
    await expect(page).toHaveURL(/tinh-moi=dak-lak/);
    await places.getByRole('link', { name: /^63 tỉnh/ }).click();
    await expect(places.getByText('Đang lọc thêm 1 nơi theo bản đồ hiện nay.')).toBeVisible();
    await places.getByRole('link', { name: 'Xem các nơi đó' }).click();
    await expect(option(page, 'Địa phương', /^Đắk Lắk.* \(đã chọn\)$/)).toBeVisible();
  });

  test('tìm trong danh sách dài, không kể dấu; giá trị đã chọn luôn còn', async ({ page }) => {
    await page.goto('/?q=huyen&tinh=nghe-an');
    const places = group(page, 'Địa phương');
    const send = async (words: string) => {
      await places.getByLabel('Tìm tên tỉnh, huyện').fill(words);
      if (!javaScriptEnabled) await places.getByRole('button', { name: 'Lọc' }).click();
    };
    await send('cai lay');
    await expect(page).toHaveURL(/tim-tinh=cai/);
    await expect(option(page, 'Địa phương', /^thị xã Cai Lậy/)).toBeVisible();
    await expect(option(page, 'Địa phương', /^huyện Châu Thành/)).toHaveCount(0);
    await expect(option(page, 'Địa phương', /^Nghệ An.* \(đã chọn\)$/)).toBeVisible();
    await expect(option(page, 'Địa phương', /^Hà Giang/)).toHaveCount(0);
    expect(await total(page)).toBe(1);

    await send('khongcodau');
    await expect(places.getByText('Không có tỉnh, huyện nào khác khớp “khongcodau”.')).toBeVisible();
    await places.getByRole('link', { name: 'Bỏ tìm “khongcodau”' }).click();
    await expect(option(page, 'Địa phương', /^Hà Giang/)).toBeVisible();
    await expect(places.getByLabel('Tìm tên tỉnh, huyện')).toHaveValue('');
  });

  test('giá trị đã chọn còn lại khi không có báo cáo nào, và khi nằm sau “Xem thêm”', async ({ page }) => {
    await page.goto('/?q=huyen&chu-de=ocop&tinh=ca-mau');
    await expect(option(page, 'Địa phương', /^Cà Mau.* 0 báo cáo \(đã chọn\)$/)).toBeVisible();
    await expect(option(page, 'Chủ đề', /^OCOP 0 báo cáo \(đã chọn\)$/)).toBeVisible();

    await page.goto('/?q=huyen');
    const hidden = option(page, 'Địa phương', /^Thái Bình/);
    await expect(hidden).toBeHidden();
    await group(page, 'Địa phương')
      .getByText(/^Xem thêm \d+ tỉnh$/)
      .click();
    await hidden.click();
    await expect(page).toHaveURL(/tinh=thai-binh/);
    await page.goto('/?q=huyen&tinh=thai-binh');
    await expect(option(page, 'Địa phương', /^Thái Bình.* \(đã chọn\)$/)).toBeVisible();
  });

  test('tỉnh sau “Xem thêm”: huyện hiện ra khi chọn tỉnh, hoặc khi tìm tên huyện', async ({ page }) => {
    await page.goto('/?q=huyen');
    const places = group(page, 'Địa phương');
    const district = option(page, 'Địa phương', /^huyện Kiến Xương/);
    await expect(district).toHaveCount(0);
    await places.getByText(/^Xem thêm \d+ tỉnh$/).click();
    await expect(places.getByText('Chọn một tỉnh để thấy các huyện của tỉnh đó.')).toBeVisible();
    await option(page, 'Địa phương', /^Thái Bình/).click();
    await expect(district).toBeVisible();
    await expect(district).toHaveAccessibleName(/ \(thuộc tỉnh đã chọn\)$/);
    await page.goto('/?q=huyen&tim-tinh=kien+xuong');
    await expect(district).toBeVisible();
    await district.click();
    await expect(page).toHaveURL(/huyen=thai-binh.kien-xuong/);
    await expect.poll(() => total(page)).toBe(1);
  });

  test('bỏ chọn từng bộ lọc, bỏ từng điều, bỏ tất cả', async ({ page }) => {
    await page.goto('/?q=huyen&chu-de=ocop&chu-de=nong-thon-moi&tinh=tien-giang&tu=2015');
    const chips = page.getByRole('list', { name: 'Bộ lọc đang dùng' });
    await expect(chips.getByRole('link', { name: /^Bỏ lọc / })).toHaveCount(4);
    await chips.getByRole('link', { name: 'Bỏ lọc Tỉnh: Tiền Giang' }).click();
    await expect(page).not.toHaveURL(/tinh=/);
    await group(page, 'Chủ đề').getByRole('link', { name: 'Bỏ chọn trong bộ lọc Chủ đề' }).click();
    await expect(page).not.toHaveURL(/chu-de=/);
    await expect(page).toHaveURL(/tu=2015/);
    await expect(chips.getByRole('link', { name: /^Bỏ lọc / })).toHaveCount(1);
    await page.goto('/?q=huyen&chu-de=ocop&tinh=tien-giang');
    await chips.getByRole('link', { name: 'Bỏ tất cả bộ lọc' }).click();
    await expect(page).toHaveURL(/\?q=huyen$/);
    await expect(chips).toHaveCount(0);
  });
}

test.describe('có JavaScript', () => {
  paths(true);

  test('chọn bằng bàn phím: tiêu điểm, chỗ cuộn và nhóm đang mở ở nguyên chỗ', async ({ page }) => {
    await page.goto('/?q=huyen');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    const documents = group(page, 'Văn bản được dẫn');
    await documents.locator('summary').first().click();
    const cited = documents.locator('.facet-options a').first();
    await cited.focus();
    const before = await cited.evaluate((element) => element.getBoundingClientRect().top);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/van-ban=/);
    await expect(cited).toBeFocused();
    await expect(cited).toHaveAccessibleName(/ \(đã chọn\)$/);
    // Taken back, the group has nothing chosen; it stays open under the reader's hands.
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/van-ban=/);
    await expect(cited).toBeFocused();
    await expect(cited).toBeVisible();
    const after = await cited.evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(after - before)).toBeLessThan(2);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  test('giá trị sau “Xem thêm” được chọn vẫn giữ tiêu điểm, danh sách không xáo trộn', async ({ page }) => {
    await page.goto('/?q=huyen');
    const places = group(page, 'Địa phương');
    await places.getByText(/^Xem thêm \d+ tỉnh$/).click();
    const last = option(page, 'Địa phương', /^Thái Bình/);
    await last.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/tinh=thai-binh/);
    await expect(last).toBeFocused();
    await expect(last).toHaveAccessibleName(/ \(đã chọn\)$/);
    await expect(option(page, 'Địa phương', /^Sơn La/)).toBeVisible();
  });

  test('liên kết biến mất thì tiêu điểm ở lại gần đó', async ({ page }) => {
    await page.goto('/?q=huyen&chu-de=ocop&tinh=ca-mau');
    await option(page, 'Địa phương', /^Cà Mau/).focus();
    await page.keyboard.press('Enter');
    await expect(option(page, 'Địa phương', /^Cà Mau/)).toHaveCount(0);
    await expect(group(page, 'Địa phương').locator('summary').first()).toBeFocused();
    const chip = page.getByRole('link', { name: 'Bỏ lọc Chủ đề: OCOP' });
    await chip.focus();
    await page.keyboard.press('Enter');
    await expect(chip).toHaveCount(0);
    await expect(page.locator('#ket-qua')).toBeFocused();
  });

  test('gõ trong ô tìm của bộ lọc: lọc khi đang gõ, không chất thêm lịch sử, chữ đang gõ không mất', async ({
    page,
  }) => {
    await page.goto('/?q=huyen');
    const places = group(page, 'Địa phương');
    const field = places.getByLabel('Tìm tên tỉnh, huyện');
    const length = await page.evaluate(() => history.length);
    await field.pressSequentially('cai', { delay: 20 });
    await expect(page).toHaveURL(/tim-tinh=cai/);
    await field.pressSequentially(' lay', { delay: 20 });
    await expect(page).toHaveURL(/tim-tinh=cai\+lay/);
    await expect(field).toHaveValue('cai lay');
    await expect(field).toBeFocused();
    await expect(option(page, 'Địa phương', /^thị xã Cai Lậy/)).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test('mở trong thẻ khác: bấm cùng Ctrl không đổi trang này', async ({ page, context }) => {
    await page.goto('/?q=huyen');
    const other = context.waitForEvent('page');
    await option(page, 'Chủ đề', /^OCOP/).click({ modifiers: ['ControlOrMeta'] });
    await expect(await other).toHaveURL(/chu-de=ocop/);
    expect(page.url()).not.toContain('chu-de');
  });
});

test.describe('không có JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  paths(false);
});
