import type { Office, Officeholder, Report } from '@/lib/report/report';
import { titleWords } from '@/lib/report/title-words';
import { EMPTY_QUERY } from '@/lib/search/query';
import { toggleFilter } from '@/lib/url/change-search';
import { officeholderHref, searchHref } from '@/lib/url/hrefs';
import { Disclosure } from '../ui/disclosure';
import { LongList } from './long-list';
import { mentionWords } from './mention-words';
import { titleList } from './person-titles';
import { LEVEL_WORDS, ROLE_WORDS } from './role-words';

/** More mentions than this are left to the search within the report. */
const MAX_MENTIONS = 20;

/** The officeholders of a report: what they did there, the offices that the text gives them, every place that says so. */
export function OfficeholderFacts({ report }: { readonly report: Report }) {
  return (
    <LongList
      values={report.officeholders}
      keyOf={(each) => each.slug}
      noun="cán bộ"
      className="flex flex-col gap-2"
      item={(each) => <Person officeholder={each} paragraphs={report.paragraphs} />}
    />
  );
}

interface PersonProps {
  readonly officeholder: Officeholder;
  readonly paragraphs: readonly string[];
}

function Person({ officeholder, paragraphs }: PersonProps) {
  const { slug, name, role, titles, offices, mentions } = officeholder;
  const numbers = [...new Set(mentions.map(({ paragraph }) => paragraph + 1))].sort((a, b) => a - b);
  const named = numbers.slice(0, 3).join(', ');
  return (
    <li>
      <a href={officeholderHref(slug)}>{name}</a>
      {ROLE_WORDS[role] !== null && <span className="text-xs text-soft">{` (${ROLE_WORDS[role]})`}</span>}
      {titles.length > 0 && <span className="block text-xs text-soft">{titleList(officeholder).join(', ')}</span>}
      {numbers.length > 0 && (
        <Disclosure className="evidence">
          <summary>
            <span className="sr-only">{`Căn cứ của ${name}: `}</span>
            <span>{`nêu ở đoạn ${named}${numbers.length > 3 ? ` và ${numbers.length - 3} đoạn khác` : ''}`}</span>
          </summary>
          <div className="border-s border-rule ps-2.5 text-xs">
            <Offices offices={offices} />
            <ul className="flex flex-col gap-1">
              {mentions.slice(0, MAX_MENTIONS).map(({ paragraph, start, end, rule }) => (
                <li key={`${paragraph}.${start}`}>
                  {mentionWords(rule) !== null && <span className="text-soft">{`${mentionWords(rule)}: `}</span>}
                  {`“${paragraphs[paragraph]?.slice(start, end) ?? ''}” `}
                  <a href={`#p${paragraph + 1}`} className="whitespace-nowrap">{`đoạn ${paragraph + 1}`}</a>
                </li>
              ))}
            </ul>
            {mentions.length > MAX_MENTIONS && (
              <p className="text-soft">{`và ${mentions.length - MAX_MENTIONS} chỗ khác`}</p>
            )}
            <p className="pt-1 print:hidden">
              <a href={searchHref(toggleFilter(EMPTY_QUERY, 'can-bo', slug))}>Lọc các báo cáo có người này</a>
            </p>
          </div>
        </Disclosure>
      )}
    </li>
  );
}

/** The offices as things, where the table knows more of them than the title says. */
function Offices({ offices }: { readonly offices: readonly Office[] }) {
  const known = offices.filter(({ level, body }) => level !== null || body !== null);
  if (known.length === 0) return null;
  return (
    <ul className="pb-1">
      {known.map((office) => (
        <li key={office.title}>
          {titleWords(office)}
          <span className="text-soft">
            {` (${[office.body, office.level === null ? null : LEVEL_WORDS[office.level]]
              .filter((each) => each !== null)
              .join(', ')})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
