import type { Officeholder, OfficeholderRole } from '@/lib/report/report';
import { EMPTY_QUERY } from '@/lib/search/query';
import { toggleFilter } from '@/lib/url/change-search';
import { searchHref } from '@/lib/url/hrefs';

/** What one did at the event; merely being named needs no word. */
const ROLES: Readonly<Record<OfficeholderRole, string | null>> = {
  chaired: 'chủ trì',
  spoke: 'phát biểu',
  attended: 'dự',
  mentioned: null,
};

/** The officeholders of a report with the titles that the text gives them and the paragraphs that name them. */
export function OfficeholderFacts({ officeholders }: { readonly officeholders: readonly Officeholder[] }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {officeholders.map((each) => (
        <li key={each.slug}>
          <a href={searchHref(toggleFilter(EMPTY_QUERY, 'can-bo', each.slug))}>{each.name}</a>
          {ROLES[each.role] !== null && <span className="text-xs text-soft">{` (${ROLES[each.role]})`}</span>}
          {each.titles.length > 0 && <span className="block text-xs text-soft">{each.titles.join(', ')}</span>}
          <MentionLinks officeholder={each} />
        </li>
      ))}
    </ul>
  );
}

/** One link to a paragraph, however often it names the person. */
function MentionLinks({ officeholder }: { readonly officeholder: Officeholder }) {
  const paragraphs = [...new Set(officeholder.mentions.map((mention) => mention.paragraph + 1))].sort((a, b) => a - b);
  if (paragraphs.length === 0) return null;
  return (
    <span className="count flex flex-wrap gap-x-2 text-xs text-soft print:hidden">
      đoạn
      {paragraphs.map((number) => (
        <a key={number} href={`#p${number}`} aria-label={`${officeholder.name}, đoạn ${number}`} className="min-w-6">
          {number}
        </a>
      ))}
    </span>
  );
}
