'use client';

import { SITE_LINKS } from './site-links';
import type { Theme } from './theme';
import { ThemeSwitch } from './theme-switch';

/** The end of every page: what one may rely on, where else to go, light or dark. */
export function SiteFooter({ theme }: { readonly theme: Theme | null }) {
  return (
    <footer className="site-footer print:hidden">
      <div className="page flex flex-wrap items-start justify-between gap-x-12 gap-y-4 py-6 text-xs text-soft">
        <p className="max-w-measure basis-80 grow">
          Sao Lục giữ nguyên văn từng báo cáo. Thông tin do máy đọc ra đều kèm căn cứ để kiểm tra lại; khi trích dẫn,
          mời quý vị đối chiếu với bản gốc.
        </p>
        <nav aria-label="Cuối trang">
          <ul className="flex flex-wrap gap-x-5">
            {SITE_LINKS.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="footer-link">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch theme={theme} />
      </div>
    </footer>
  );
}
