import type { ReactNode } from 'react';
import { SiteHeader } from './site-header';
import { type SkipLink, SkipLinks } from './skip-links';

interface SiteFrameProps {
  readonly skipLinks: readonly SkipLink[];
  /** The product name is the heading of this page; elsewhere the page has its own. */
  readonly home?: boolean;
  /** True where the reports are the project's own samples: the page says so. */
  readonly sample?: boolean;
  readonly children: ReactNode;
}

/** What every page has: skip links, the notice about samples, the header, and the main landmark. */
export function SiteFrame({ skipLinks, home = false, sample = false, children }: SiteFrameProps) {
  return (
    <>
      <SkipLinks links={skipLinks} />
      <SiteHeader home={home} sample={sample} />
      <main className="page flex-1 pb-16">{children}</main>
      <footer className="border-t border-rule print:hidden">
        <p className="page py-6 text-xs text-soft">
          Sao Lục giữ nguyên văn từng báo cáo. Thông tin do máy đọc ra đều kèm căn cứ để kiểm tra lại.
        </p>
      </footer>
    </>
  );
}
