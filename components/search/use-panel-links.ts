import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/** The options are too many to say it one by one. */
const LINKS = 'a[data-panel-link], .facet-options a';

/**
 * Follows the links (`data-panel-link`) and forms (`data-panel-form`) of the filter panel without loading the page anew;
 * the scroll position stays. One listener for all of them. True while an answer to a link is under way; words typed into
 * a facet change no result, so nothing fades for them, and they replace their entry in the history.
 */
export function usePanelLinks(): boolean {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    function onClick(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
      if (link === null || !isPlain(event)) return;
      event.preventDefault();
      startTransition(() => router.push(link.pathname + link.search, { scroll: false }));
    }
    function onSubmit(event: SubmitEvent) {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.dataset.panelForm === undefined) return;
      event.preventDefault();
      router.replace(`/?${formPairs(form)}`, { scroll: false });
    }
    document.addEventListener('click', onClick);
    document.addEventListener('submit', onSubmit);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('submit', onSubmit);
    };
  }, [router]);
  return pending;
}

/** A click that means “go there”, not “in a new tab”. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}

function formPairs(form: HTMLFormElement): URLSearchParams {
  const pairs = new URLSearchParams();
  for (const [key, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') pairs.append(key, value);
  return pairs;
}
