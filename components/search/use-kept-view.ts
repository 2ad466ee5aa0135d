import { useEffect, useLayoutEffect, useRef } from 'react';

/** What the reader had in hand when the search changed. */
interface View {
  /** The link or form, and where it stood on the screen, in CSS pixels. */
  readonly control: HTMLElement;
  readonly top: number;
  readonly opened: readonly HTMLDetailsElement[];
  readonly focused: Element | null;
  /** Where the focus goes when what had it is gone: the first of these that is still there. */
  readonly shelters: () => readonly (HTMLElement | null | undefined)[];
}

/**
 * Keeps the panel as the reader left it when the search changes: a `details` that is open stays open, though a page loaded
 * anew would begin with it closed; the option just chosen stays where it was on the screen, though the lists above it have
 * become shorter; and the focus never falls back to the top of the page: where the link that had it is gone (a removed
 * chip, “Bỏ chọn”), it goes to the nearest thing that is left.
 *
 * @param state a value that is a new one whenever the search is
 */
export function useKeptView(state: unknown): void {
  const view = useRef<View>(null);
  const seen = useRef(state);
  useEffect(() => {
    const remember = (event: Event) => {
      view.current = event.target instanceof Element ? viewAround(event.target) : null;
    };
    // While capturing: before anybody acts on it.
    document.addEventListener('click', remember, true);
    document.addEventListener('submit', remember, true);
    return () => {
      document.removeEventListener('click', remember, true);
      document.removeEventListener('submit', remember, true);
    };
  }, []);
  useLayoutEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    if (view.current !== null) restore(view.current);
    view.current = null;
  });
}

/** Null where the click was not on a link or a form of the panel or the chips. */
function viewAround(target: Element): View | null {
  const control = target.closest<HTMLElement>('a, form');
  if (control === null || control.closest('#bo-loc, #bo-loc-dang-dung') === null) return null;
  return {
    control,
    top: control.getBoundingClientRect().top,
    opened: [...document.querySelectorAll<HTMLDetailsElement>('#bo-loc details[open]')],
    focused: document.activeElement === document.body ? null : document.activeElement,
    shelters: sheltersOf(control),
  };
}

function sheltersOf(control: HTMLElement): View['shelters'] {
  if (control.closest('#bo-loc-dang-dung') !== null) {
    // The chip that takes the place of the removed one; never “Bỏ tất cả bộ lọc”, where one more Enter takes all.
    const chips = () => [...document.querySelectorAll<HTMLElement>('#bo-loc-dang-dung .chip')];
    const at = chips().indexOf(control);
    return () => [chips()[at], chips().at(-1), document.getElementById('ket-qua')];
  }
  const summary = control.closest('.facet-group')?.querySelector('summary');
  return () => [summary, document.getElementById('ten-bo-loc')];
}

function restore({ control, top, opened, focused, shelters }: View): void {
  for (const details of opened) details.open = true;
  if (control.isConnected) {
    const scroller = control.closest('.drawer .facet-groups') ?? document.documentElement;
    scroller.scrollTop += control.getBoundingClientRect().top - top;
  }
  if (focused === null || focused.isConnected || document.activeElement !== document.body) return;
  shelters()
    .find((element) => element?.isConnected)
    ?.focus();
}
