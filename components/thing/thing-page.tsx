import type { ReactNode } from 'react';
import type { EngineInfo } from '@/lib/search/engine';
import { PrintNote } from '../site/print-note';
import { SiteFrame } from '../site/site-frame';

interface ThingPageProps {
  /** What kind of thing it is: “Cán bộ nêu trong báo cáo”. */
  readonly kind: string;
  readonly title: string;
  /** What is to be known before reading on; the search that the page stands for. */
  readonly lead: ReactNode;
  /** Figures and ways into the search; left out where there are none. */
  readonly side?: ReactNode;
  readonly children: ReactNode;
  /** Of this page, for print. */
  readonly address: string;
  readonly info: EngineInfo;
}

/** A page of one officeholder, document, place or topic: what it is, then figures at the left, what reports say at the right. */
export function ThingPage({ kind, title, lead, side = null, children, address, info }: ThingPageProps) {
  return (
    <SiteFrame skipLinks={[{ href: '#noi-dung', label: 'Đến nội dung' }]} sample={info.sample}>
      <article id="noi-dung" tabIndex={-1}>
        <header className="max-w-[44rem] pt-5">
          <p className="text-xs text-soft">{kind}</p>
          <h1 className="serif text-xl font-semibold text-balance md:text-2xl">{title}</h1>
          {lead}
        </header>
        {side === null ? (
          <div className="max-w-[44rem]">{children}</div>
        ) : (
          <div className="thing-columns">
            <div>{side}</div>
            <div className="max-w-[44rem]">{children}</div>
          </div>
        )}
      </article>
      <PrintNote address={address} />
    </SiteFrame>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One section of such a page. */
export function ThingSection({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="pt-6">
      <h2 id={id} className="pb-2 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
