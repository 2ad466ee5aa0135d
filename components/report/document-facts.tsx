import { printDateValue } from '@/lib/report/print-date';
import type { CitedDocument, Report } from '@/lib/report/report';
import { documentHref } from '@/lib/url/hrefs';
import { LongList } from './long-list';
import { ParagraphLinks } from './paragraph-links';

type Cited = Pick<Report, 'citedDocuments' | 'namedDocuments'>;

/** The documents that a report cites, in the order of the text, with what the text says about each. */
export function DocumentFacts({ citedDocuments, namedDocuments }: Cited) {
  const inOrder = [...citedDocuments, ...namedDocuments].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return (
    <LongList
      values={inOrder}
      keyOf={({ slug, paragraph, start }) => `${slug} ${paragraph}.${start}`}
      noun="văn bản"
      className="flex flex-col gap-1.5"
      item={(each) => <Cited document={each} />}
    />
  );
}

function Cited({ document }: { readonly document: CitedDocument }) {
  const { slug, label, issuer, date, mentions, paragraph } = document;
  const about = [issuer, date === null ? null : printDateValue(date)].filter((each) => each !== null);
  return (
    <li>
      <a href={documentHref(slug)}>{label}</a>
      {about.length > 0 && <span className="block text-xs text-soft">{about.join(', ')}</span>}
      <ParagraphLinks paragraphs={[paragraph, ...mentions.map((each) => each.paragraph)]} of={label} />
    </li>
  );
}
