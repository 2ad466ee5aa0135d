import type { Metadata } from 'next';
import { absoluteAddress } from '@/lib/cite/citation';
import type { Report } from '@/lib/report/report';
import { configuredBase } from '@/lib/server/site-base';
import { flatWords } from '@/lib/url/permalink';

interface Preview {
  readonly title: string;
  readonly description: string;
  /** Without the host. */
  readonly path: string;
}

/** Previews of links show about so much. */
const MAX_PREVIEW = 300;

/**
 * What a link to a report, or to words of it, shows where people share it (Open Graph). The address is left out where nobody
 * has said what the site's is.
 *
 * @example articlePreview(report, { title: 'Huyện ủy …', description: 'Đồng chí …', path: '/bao-cao/a' })
 */
export function articlePreview(
  report: Report,
  { title, description, path }: Preview,
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const url = absoluteAddress(path, configuredBase() ?? '');
  const { date, byline } = report;
  return {
    openGraph: {
      type: 'article',
      locale: 'vi_VN',
      siteName: 'Sao Lục',
      title: flatWords(title),
      description: previewWords(description),
      ...(url === null ? {} : { url }),
      ...(date?.precision === 'day' ? { publishedTime: date.value } : {}),
      ...(byline.authors.length === 0 ? {} : { authors: [...byline.authors] }),
    },
    twitter: { card: 'summary' },
  };
}

/**
 * The first words of a text on one line, cut at a blank.
 *
 * @example previewWords('Một  hai') // 'Một hai'
 */
export function previewWords(text: string): string {
  const flat = flatWords(text);
  if (flat.length <= MAX_PREVIEW) return flat;
  const cut = flat.lastIndexOf(' ', MAX_PREVIEW);
  return `${flat.slice(0, cut > 0 ? cut : MAX_PREVIEW).toWellFormed()}…`;
}
