import type { ReactNode } from 'react';
import { SiteHeader } from './site-header';
import type { SitePlace } from './site-links';
import { type SkipLink, SkipLinks } from './skip-links';

interface SiteFrameProps {
  readonly skipLinks: readonly SkipLink[];
  /** The product name is the heading of this page; elsewhere the page has its own. */
  readonly home?: boolean;
  /** True where the reports are the project's own samples: the page says so. */
  readonly sample?: boolean;
  /** Which page of the navigation this is; left out where it is none of them. */
  readonly here?: SitePlace;
  readonly children: ReactNode;
}

/** What every page has above its foot: skip links, the notice about samples, the header, and the main landmark. */
export function SiteFrame({ skipLinks, home = false, sample = false, here, children }: SiteFrameProps) {
  return (
    <>
      <SkipLinks links={skipLinks} />
      <SiteHeader home={home} sample={sample} here={here ?? (home ? '/' : null)} />
      <main className="page flex-1 pb-16">{children}</main>
    </>
  );
}
