import type { CardHead } from './hit-cards';
import { Runs } from './runs';

/** The way to a report. A plain link, so that the browser itself jumps to the first mark. */
export function HitTitle({ card: { href, marked, heading } }: { readonly card: CardHead }) {
  return (
    <a href={marked ? `${href}#h1` : href} className="title-link">
      <Runs runs={heading} />
    </a>
  );
}
