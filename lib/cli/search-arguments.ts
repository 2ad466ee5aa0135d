import { AppError } from '../errors';

/** What stood on the command line of `npm run search`. */
export interface SearchArguments {
  readonly pairs: readonly (readonly [key: string, value: string])[];
  readonly json: boolean;
}

const USAGE = 'npm run -s search -- "truy vấn" [--json] [--tinh lai-chau] [--chu-de ocop] [--tu 2022] [--trang 2] …';

/**
 * `--key value` and `--key=value` become pairs as in a URL, everything else is the query. `node:util.parseArgs` is
 * not used: it would refuse a query that begins with "-", which excludes a word here.
 *
 * @example argumentPairs(['ocop', '--tinh', 'lai-chau']).pairs // [['tinh', 'lai-chau'], ['q', 'ocop']]
 */
export function argumentPairs(args: readonly string[]): SearchArguments {
  const pairs: [string, string][] = [];
  const words: string[] = [];
  let json = false;
  if (args.includes('--help')) throw new AppError('wrong-use', USAGE);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--json') json = true;
    else if (arg.startsWith('--') && arg.includes('=')) {
      const at = arg.indexOf('=');
      pairs.push([arg.slice(2, at), arg.slice(at + 1)]);
    } else if (arg.startsWith('--') && arg.length > 2) {
      const value = args[++i];
      if (value === undefined) throw new AppError('wrong-use', `${arg} cần một giá trị`);
      pairs.push([arg.slice(2), value]);
    } else words.push(arg);
  }
  if (words.length > 0) pairs.push(['q', words.join(' ')]);
  return { pairs, json };
}
