import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors';
import { compileGazetteer } from '../places/compile';
import { parseSource } from '../places/source';

/** `npm run gazetteer -- FOLDER`: writes data/gazetteer from the source gazetteer (FOLDER/gazetteer.json). */
const TARGET = 'data/gazetteer';

function main(args: readonly string[]): void {
  const [folder] = args;
  if (folder === undefined || args.length > 1) {
    throw new AppError('wrong-use', 'one folder is wanted', { value: args, next: 'npm run gazetteer -- FOLDER' });
  }
  const compiled = compileGazetteer(parseSource(JSON.parse(readFileSync(join(folder, 'gazetteer.json'), 'utf8'))));
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(join(TARGET, 'units.json'), compiled.units);
  writeFileSync(join(TARGET, 'communes.json'), compiled.communes);
  console.log(`Đã ghi ${TARGET}/units.json và ${TARGET}/communes.json.`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
