import type { ComponentProps } from 'react';

/**
 * A link of the filter panel to another state of the search. A plain `<a>`: a panel has hundreds, and a component with a
 * script for each would have to be serialised, rendered and woken one by one; the drawer follows them all (`use-panel-links`).
 * Crawlers need not walk the combinations.
 */
export function PanelLink(props: ComponentProps<'a'>) {
  return <a data-panel-link="" rel="nofollow" {...props} />;
}
