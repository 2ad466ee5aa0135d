'use client';

import { SITE_LINKS, type SitePlace } from './site-links';

interface SiteHeaderProps {
  readonly home: boolean;
  readonly sample: boolean;
  readonly here: SitePlace | null;
}

/** Whose pages these are, and the way to the other ones. The name is the heading of the home page only. */
export function SiteHeader({ home, sample, here }: SiteHeaderProps) {
  return (
    <header className="site-header">
      {sample && (
        <p className="border-b border-rule bg-sunk text-xs text-soft print:border-0">
          <span className="page block py-1.5">
            Các báo cáo ở đây là bản mẫu viết riêng cho dự án. Người và việc nêu trong đó là hư cấu.
          </span>
        </p>
      )}
      <div className="page flex flex-wrap items-baseline justify-between gap-x-6">
        {home ? (
          <h1 className="wordmark">Sao Lục</h1>
        ) : (
          <a href="/" className="wordmark">
            Sao Lục
          </a>
        )}
        <nav aria-label="Trang" className="print:hidden">
          <ul className="flex flex-wrap gap-x-4 sm:gap-x-6">
            {SITE_LINKS.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="site-link" aria-current={href === here ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
