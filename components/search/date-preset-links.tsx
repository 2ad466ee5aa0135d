'use client';

import type { Packed } from '../ui/packed';
import { printNumber } from '../ui/print-number';
import { useUnpacked } from '../ui/use-unpacked';
import { PanelLink } from './panel-link';

/** A range by name, as it goes to the browser. */
export interface PresetLink {
  readonly label: string;
  readonly href: string;
  /** The range in dates. */
  readonly title: string;
  readonly count: number;
  readonly selected: boolean;
}

interface DatePresetLinksProps {
  readonly links: Packed<readonly PresetLink[]>;
  readonly noun: string;
}

/** The rows of the ranges. A client component so that the page carries them as data. */
export function DatePresetLinks({ links, noun }: DatePresetLinksProps) {
  return (
    <ul aria-label="Khoảng thời gian thường dùng" className="date-presets">
      {useUnpacked(links).map(({ label, href, title, count, selected }) => (
        <li key={label}>
          <PanelLink href={href} aria-current={selected ? 'true' : undefined} title={title} className="date-preset">
            <span>{label}</span>
            <span className="count">
              <span className="sr-only">, </span>
              {printNumber(count)}
              <span className="sr-only">{` ${noun}`}</span>
            </span>
          </PanelLink>
        </li>
      ))}
    </ul>
  );
}
