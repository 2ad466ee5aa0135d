import type { EngineInfo } from '@/lib/search/engine';
import { SiteFrame } from '../site/site-frame';
import type { ExampleTotals } from './example-list';
import { HELP_SECTIONS } from './help-section';
import { KeyHelp } from './key-help';
import { MetadataHelp } from './metadata-help';
import { Pledges } from './pledges';
import { ResultHelp } from './result-help';
import { TypingHelp } from './typing-help';

interface HelpPageProps {
  readonly totals: ExampleTotals;
  /** Null while there is no index: the help is still there. */
  readonly info: EngineInfo | null;
}

const SKIP_LINKS = [
  { href: '#noi-dung', label: 'Đến nội dung' },
  { href: '#muc-luc', label: 'Đến mục lục' },
];

/** How to search, how what is shown was made, and what the site promises. */
export function HelpPage({ totals, info }: HelpPageProps) {
  return (
    <SiteFrame skipLinks={SKIP_LINKS} sample={info?.sample ?? false} here="/huong-dan">
      <div className="help-columns">
        <h1 className="serif text-2xl font-semibold">Hướng dẫn</h1>
        <nav id="muc-luc" tabIndex={-1} aria-labelledby="muc-luc-ten" className="help-contents">
          <h2 id="muc-luc-ten" className="font-semibold">
            Mục lục
          </h2>
          <ol>
            {Object.entries(HELP_SECTIONS).map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div id="noi-dung" tabIndex={-1} className="help-body">
          <TypingHelp totals={totals} />
          <ResultHelp />
          <KeyHelp />
          <MetadataHelp />
          <Pledges />
        </div>
      </div>
    </SiteFrame>
  );
}
