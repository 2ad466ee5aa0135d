import { ensureChromium } from './chromium';
import { runCommand } from './run-command';

/** Before the end-to-end tests: a Chromium that starts, found or installed. */
await runCommand(async () => {
  const found = ensureChromium();
  console.log(found === null ? 'Không cài được Chromium.' : `Chromium: ${found}`);
  return found === null ? 1 : 0;
});
