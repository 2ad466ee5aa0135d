import 'server-only';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Report } from '../report/report';
import { attachment } from './attachment';

/**
 * The original file of a report as a download; null where it is gone or the name leads out of REPORTS_DIR.
 *
 * @example (await sourceDownload(report))?.headers.get('Content-Disposition')
 */
export async function sourceDownload(report: Report): Promise<Response | null> {
  const folder = resolve(/* turbopackIgnore: true */ process.env.REPORTS_DIR || 'data/reports');
  const file = join(folder, report.source.name);
  const inside = relative(folder, file);
  if (inside.startsWith('..') || isAbsolute(inside)) return null;
  const bytes = await readFile(/* turbopackIgnore: true */ file).catch(() => null);
  if (bytes === null) return null;
  const name = report.source.name.split('/').at(-1) ?? report.id;
  return new Response(new Uint8Array(bytes), {
    headers: {
      // Never shown in the browser: a saved page may carry scripts of its portal.
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachment(report.id, name),
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
