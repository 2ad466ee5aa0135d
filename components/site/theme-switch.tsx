'use client';

import { type SubmitEvent, useState } from 'react';
import { readTheme, THEME_KEY, type Theme, themeCookie } from './theme';

const CHOICES: readonly { readonly theme: Theme | null; readonly label: string }[] = [
  { theme: null, label: 'Theo máy' },
  { theme: 'sang', label: 'Sáng' },
  { theme: 'toi', label: 'Tối' },
];

/** Light, dark or as the machine: a plain form; with script the page changes at once and keeps its place. */
export function ThemeSwitch({ theme: given }: { readonly theme: Theme | null }) {
  const [theme, setTheme] = useState(given);

  function choose(event: SubmitEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent;
    if (!(submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const chosen = readTheme(submitter.value);
    const root = document.documentElement;
    if (chosen === null) delete root.dataset.theme;
    else root.dataset.theme = chosen;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is younger than the browsers of offices.
    document.cookie = themeCookie(chosen);
    const { backgroundColor } = getComputedStyle(root);
    for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
      meta.setAttribute('content', backgroundColor);
    setTheme(chosen);
  }

  return (
    <form action="/giao-dien" method="post" onSubmit={choose}>
      <fieldset className="theme-switch">
        <legend>Màu nền</legend>
        {CHOICES.map((choice) => (
          <button
            key={choice.label}
            type="submit"
            name={THEME_KEY}
            value={choice.theme ?? ''}
            aria-pressed={theme === choice.theme}
          >
            {choice.label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
