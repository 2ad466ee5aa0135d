import type { SourceHints } from '../../report/raw-document';
import { canonical } from '../../text/normalise';
import type { Paragraph } from '../context';

/** Stands for "no paragraph of the report": evidence from an HTML head carries no offsets. */
export const NO_PARAGRAPH = -1;

/** The portal's name at the end of `<title>`: "… - Cổng thông tin điện tử huyện Thọ Xuân - Thanh Hóa". */
const PORTAL_AT_END = /(?:cổng|trang) (?:thông tin|tin|ttđt)[^|]{0,120}$/iu;

/**
 * The site's name as a paragraph to scan. The rest of `<title>` repeats the report's title and is not read twice.
 */
export function headParagraphs({ siteName, headTitle }: SourceHints): Paragraph[] {
  const name = siteName ?? PORTAL_AT_END.exec(headTitle ?? '')?.[0] ?? '';
  if (name.trim() === '') return [];
  return [{ index: NO_PARAGRAPH, original: name, canonical: canonical(name), boilerplate: true }];
}
