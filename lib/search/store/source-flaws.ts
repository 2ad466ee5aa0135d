import { isRecord } from '../../report/is-record';
import type { Message } from '../../report/message';
import type { SourceFlaw, SourceFlaws } from '../coverage';

/** More of them nobody reads on a page; `npm run index` prints all. */
export const MAX_FLAWS = 100;

/** A program's own words about a broken file name folders of the machine. */
const OWN_WORDS: Readonly<Record<string, string>> = { 'source-unreadable': 'Không đọc được tệp.' };

/**
 * What of a build's messages an index keeps for the page that says what the corpus holds: errors and warnings, without
 * folders.
 *
 * @param messages in the order of the sources
 * @example sourceFlaws(messages).errors // 2
 */
export function sourceFlaws(messages: readonly Message[]): SourceFlaws {
  const of = (severity: SourceFlaw['severity']): SourceFlaw[] =>
    messages
      .filter((each) => each.severity === severity)
      .map(({ file, place, rule, message }) => {
        const folder = file.slice(0, file.lastIndexOf('/') + 1);
        const bare = (text: string) => (folder === '' ? text : text.replaceAll(folder, ''));
        return {
          file: bare(file),
          place: place === null ? null : bare(place),
          message: bare(OWN_WORDS[rule] ?? message),
          severity,
        };
      });
  const [errors, warnings] = [of('error'), of('warning')];
  return {
    errors: errors.length,
    warnings: warnings.length,
    listed: [...errors, ...warnings].slice(0, MAX_FLAWS),
  };
}

/**
 * Reads back what an index says about its sources; null where that is something else.
 *
 * @example parseFlaws(JSON.parse(text))?.listed
 */
export function parseFlaws(value: unknown): SourceFlaws | null {
  if (!isRecord(value)) return null;
  const { errors, warnings, listed } = value;
  if (typeof errors !== 'number' || typeof warnings !== 'number') return null;
  return Array.isArray(listed) && listed.every(isFlaw) ? { errors, warnings, listed } : null;
}

function isFlaw(value: unknown): value is SourceFlaw {
  if (!isRecord(value)) return false;
  const { file, place, message, severity } = value;
  if (typeof file !== 'string' || typeof message !== 'string') return false;
  return (place === null || typeof place === 'string') && (severity === 'error' || severity === 'warning');
}
