import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors';
import { compileGazetteer } from '../places/compile';
import { parseSource } from '../places/source';
import { runCommand } from './run-command';
import { PROJECT_ROOT } from './settings';

/** `npm run gazetteer -- FOLDER`: writes data/gazetteer from the source gazetteer (FOLDER/gazetteer.json). */
const TARGET = join(PROJECT_ROOT, 'data/gazetteer');

await runCommand(async () => {
  const [folder, ...more] = process.argv.slice(2);
  if (folder === undefined || more.length > 0) {
    throw new AppError('wrong-use', 'one folder is wanted', { value: more, next: 'npm run gazetteer -- FOLDER' });
  }
  const compiled = compileGazetteer(parseSource(JSON.parse(readFileSync(join(folder, 'gazetteer.json'), 'utf8'))));
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(join(TARGET, 'units.json'), compiled.units);
  writeFileSync(join(TARGET, 'communes.json'), compiled.communes);
  process.stdout.write('Đã ghi data/gazetteer/units.json và data/gazetteer/communes.json.\n');
  return 0;
});
