import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`axe không thấy lỗi trên trang nào (${colorScheme}, ${width} px)`, async ({ page, request }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const { hits } = await (await request.get('/api/v1/search?q=ocop&co=100')).json();
      const paths = [
        '/',
        '/?q=ocop',
        '/?q=huyeenj+uyr',
        '/?q=huy%E1%BB%83n+%E1%BB%A7y+UBND+tinh:%22L%C3%A0o+Cai%22',
        '/?q=%22n%C3%B4ng+th%C3%B4n+m%E1%BB%9Bi%22&chu-de=ocop&tu=2018&trang=1&co=10&x=1',
        '/?q=%C4%91%C6%B0%E1%BB%9Dng&tinh=ca-mau',
        `/bao-cao/${hits[0].id}?q=ocop`,
        `/bao-cao/${hits.at(-1).id}`,
        '/bao-cao/khong-co',
        '/khong-co',
      ];
      for (const path of paths) {
        await page.goto(path);
        expect(await violations(page), path).toEqual([]);
      }
      if (width === 360) {
        await page.goto('/?q=ocop');
        await page
          .getByRole('button', { name: /^Bộ lọc/ })
          .first()
          .click();
        expect(await violations(page), 'ngăn bộ lọc').toEqual([]);
      }
    });
  }
}
