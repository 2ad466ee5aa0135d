import latin from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2';
import vietnamese from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2';

/**
 * Asks the browser for the face that most of every first screen is set in, before it has read the sheet. The others
 * are found in the sheet: asking for all of them would hold up the sheet itself.
 */
export function FontPreloads() {
  return [latin, vietnamese].map((address) => (
    <link key={address} rel="preload" as="font" type="font/woff2" href={address} crossOrigin="anonymous" />
  ));
}
