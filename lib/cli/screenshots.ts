import { mkdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { AppError } from '../errors';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium';
import { runCommand } from './run-command';
import { withSampleServer } from './sample-server';
import { PICTURES, type Picture } from './screenshots/pictures';
import { PROJECT_ROOT } from './settings';
import { sitePages } from './site-pages';

/** A README with pictures should open on a slow line. */
const MAX_BYTES = 250_000;

/** `npm run screenshots [-- --out THƯ-MỤC]`: the main pages over the sample reports, into docs/. Exit 1: one is too large. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const folder = resolve(values.out ?? join(PROJECT_ROOT, 'docs'));
  const executablePath = ensureChromium();
  if (executablePath === null) throw new AppError('internal', 'không có Chromium và không cài được');
  await mkdir(folder, { recursive: true });
  return withSampleServer(async (base) => {
    const addresses = new Map((await sitePages(base)).map(({ name, address }) => [name, base + address]));
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, '--font-render-hinting=none'] });
    try {
      let code = 0;
      for (const picture of PICTURES) {
        const file = join(folder, picture.file);
        await take(
          browser,
          picture,
          picture.address === undefined ? (addresses.get(picture.page) ?? base) : base + picture.address,
          file,
        );
        const { size } = await stat(file);
        process.stdout.write(`${relative(PROJECT_ROOT, file)}  ${Math.ceil(size / 1000)} kB\n`);
        if (size > MAX_BYTES) code = 1;
      }
      return code;
    } finally {
      await browser.close();
    }
  });
});

/** Nothing that differs from run to run: no caret, no motion, fonts and pictures there. */
async function take(browser: Browser, picture: Picture, address: string, file: string): Promise<void> {
  const { phone, scheme } = picture;
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    isMobile: phone,
    hasTouch: phone,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await picture.prepare?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await context.close();
}
