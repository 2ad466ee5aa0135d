import { errorAnswer } from '@/lib/server/answer-json';
import { configuredBase, requestBase } from '@/lib/server/site-base';
import { element } from '@/lib/server/xml';
import { xmlAnswer } from '@/lib/server/xml-answer';

export const dynamic = 'force-dynamic';

/** OpenSearch 1.1: with it a browser offers this search in its own box. It wants whole addresses. */
export function GET(request: Request): Response {
  const base = requestBase(request);
  if (base === '') return errorAnswer('bad-request');
  const description = element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    element('ShortName', {}, 'Sao Lục'),
    element('Description', {}, 'Tìm toàn văn trong báo cáo của huyện ủy và chính quyền địa phương'),
    element('InputEncoding', {}, 'UTF-8'),
    element('Language', {}, 'vi'),
    element('Image', { type: 'image/svg+xml' }, `${base}/icon.svg`),
    element('Url', { type: 'text/html', method: 'get', template: `${base}/?q={searchTerms}` }),
    element('Url', { type: 'application/atom+xml', template: `${base}/feed.xml?q={searchTerms}` }),
    element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: `${base}/opensearch.xml` }),
  );
  return xmlAnswer(description, 'application/opensearchdescription+xml', configuredBase() !== null);
}
