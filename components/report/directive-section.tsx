import { printDateValue } from '@/lib/report/print-date';
import type { Report, Speaker, Statement } from '@/lib/report/report';
import { speakerTitles } from '@/lib/report/speaker-titles';
import { StatementQuoteLink } from '../quote/statement-quote-link';
import { ByHand } from './by-hand';
import { announcedWords, type DirectiveGroup, directiveGroups } from './directive-groups';
import { LongList } from './long-list';
import { ParagraphLink } from './paragraph-links';
import { SpeakerName } from './speaker-words';

/** Who told whom to do what, list by list, numbered as in the source; each leads to its words in the text. */
export function DirectiveSection({ report }: { readonly report: Report }) {
  const groups = directiveGroups(report);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="chi-dao" className="said">
      <h2 id="chi-dao" tabIndex={-1}>
        Ý kiến chỉ đạo
      </h2>
      <ByHand report={report} fields={['statements']} />
      {groups.map((group, index) => (
        <Group key={group.key} report={report} group={group} before={groups[index - 1] ?? null} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly report: Report;
  readonly group: DirectiveGroup;
  /** The group above: the titles of the same speaker are said once. */
  readonly before: DirectiveGroup | null;
}

function Group({ report, group, before }: GroupProps) {
  const { list, items } = group;
  const [first] = items;
  const speaker = speakerOf(group);
  const again = speaker === null || speaker.slug === (before && speakerOf(before))?.slug;
  const titles = again ? [] : speakerTitles(report, speaker);
  const attribution = first?.attribution ?? null;
  const verb = list?.verb ?? first?.verb ?? null;
  const addressee = list?.addressee ?? sameAddressee(items);
  const announced = list === null ? null : announcedWords(list);
  const announcedAs = list?.announcedAs ?? null;
  return (
    <div className="pt-3">
      <h3>
        <SpeakerName speaker={speaker} attribution={attribution} />
        {(verb !== null || addressee !== null) && (
          <span className="font-normal">{` ${[verb, addressee].filter((each) => each !== null).join(' ')}`}</span>
        )}
      </h3>
      {titles.length > 0 && <p className="text-xs text-soft">{titles.join(', ')}</p>}
      {announced !== null && (
        <p className="text-xs text-soft">
          {announced}
          {announcedAs !== null && (
            <>
              {` Nguyên văn: “${announcedAs.text}” `}
              {announcedAs.paragraph !== null && <ParagraphLink paragraph={announcedAs.paragraph} of="lời nêu" />}
            </>
          )}
        </p>
      )}
      <LongList
        values={items}
        keyOf={({ paragraph, start }) => `${paragraph}.${start}`}
        noun="nội dung"
        item={(item) => <Item report={report} item={item} addressee={addressee} alone={items.length === 1} />}
      />
    </div>
  );
}

interface ItemProps {
  readonly report: Report;
  readonly item: Statement;
  /** Said above the list already. */
  readonly addressee: string | null;
  /** The only one of its list: it needs no number. */
  readonly alone: boolean;
}

function Item({ report, item, addressee, alone }: ItemProps) {
  const { number, marker, text, due, paragraph } = item;
  const own = item.addressee === addressee ? null : item.addressee;
  return (
    <li className="pt-2">
      <p className="serif whitespace-pre-line">
        {/* What the source numbers keeps its number in its words. */}
        {marker === null && number !== null && !alone && <span className="count text-soft">{`${number}. `}</span>}
        {`${text} `}
        <span className="font-sans">
          <ParagraphLink paragraph={paragraph} of={number === null ? 'nội dung này' : `nội dung ${number}`} />{' '}
          <StatementQuoteLink report={report} statement={item} />
        </span>
      </p>
      {(due !== null || own !== null) && (
        <p className="flex flex-wrap gap-x-3 text-xs text-soft">
          {due !== null && <span className="font-semibold text-ink">{`Hạn: ${printDateValue(due)}`}</span>}
          {own !== null && <span>{`Gửi: ${own}`}</span>}
        </p>
      )}
    </li>
  );
}

function speakerOf({ list, items }: DirectiveGroup): Speaker | null {
  return list?.speaker ?? items[0]?.speaker ?? null;
}

/** The addressee that all items share, said once above them. */
function sameAddressee(items: readonly Statement[]): string | null {
  const [first] = items;
  if (first === undefined) return null;
  return items.every(({ addressee }) => addressee === first.addressee) ? first.addressee : null;
}
