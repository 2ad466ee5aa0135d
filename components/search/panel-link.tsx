import type { ComponentProps } from 'react';

/**
 * A link to another state of the search. A plain `<a>`: a page has hundreds, and a component with a script for each would
 * have to be serialised, rendered and woken one by one; the drawer follows them all (`use-panel-links`).
 */
export function PanelLink(props: ComponentProps<'a'>) {
  return <a data-panel-link="" {...props} />;
}
