/** The schemes that a visitor can choose; without a choice the machine's own setting holds. */
export const THEMES = ['sang', 'toi'] as const;
export type Theme = (typeof THEMES)[number];

/** Key of the cookie that remembers the choice, and of the field that sends it. */
export const THEME_KEY = 'giao-dien';

/** What a page is painted on, as `--paper` of app/globals.css: browsers colour their own frame with it. */
export const PAPER: Readonly<Record<Theme, string>> = { sang: '#fbf8f2', toi: '#181512' };

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * The scheme that a cookie or a form names; null for the machine's own and for anything else.
 *
 * @example readTheme('toi') // 'toi'
 */
export function readTheme(value: unknown): Theme | null {
  return THEMES.find((each) => each === value) ?? null;
}

/**
 * The cookie that remembers a choice for a year; null forgets it. Scripts may write it, too: it holds nothing private.
 *
 * @example themeCookie('toi') // 'giao-dien=toi; Path=/; Max-Age=31536000; SameSite=Lax'
 */
export function themeCookie(theme: Theme | null): string {
  return `${THEME_KEY}=${theme ?? ''}; Path=/; Max-Age=${theme === null ? 0 : ONE_YEAR_SECONDS}; SameSite=Lax`;
}
