import type { ReviewNote } from '../../report/report';
import type { ResolvedMention } from './coreference';
import type { PlacedMention } from './known-people';
import { MENTION_RULES } from './mention';
import type { ReadParagraph } from './report-words';

const MAX_SHOWN = 3;

/**
 * "Đồng chí Bí thư Huyện ủy", whom the report names nowhere: a person may know who that was. One note for all of them.
 *
 * @param found every mention of the report, resolved or not
 */
export function unknownHolders(
  found: readonly PlacedMention[],
  resolved: readonly ResolvedMention[],
  blocks: readonly ReadParagraph[],
): ReviewNote[] {
  const known = new Set(resolved.map(({ mention }) => mention));
  const open = found.filter(
    (mention) => mention.rule === MENTION_RULES.G7 && mention.honorific !== null && !known.has(mention),
  );
  const titles = [...new Set(open.map((mention) => wordsOfTitles(mention, blocks)))];
  if (titles.length === 0) return [];
  const more = titles.length > MAX_SHOWN ? ` và ${titles.length - MAX_SHOWN} chức danh khác` : '';
  const shown = titles.slice(0, MAX_SHOWN).map((title) => `“đồng chí ${title}”`);
  return [
    { field: 'officeholders', severity: 'info', message: `Báo cáo không nói rõ là ai: ${shown.join(', ')}${more}.` },
  ];
}

function wordsOfTitles({ titles, block }: PlacedMention, blocks: readonly ReadParagraph[]): string {
  const words = blocks[block]?.words ?? [];
  const text = blocks[block]?.paragraph.canonical.text ?? '';
  const [first, last] = [titles[0], titles.at(-1)];
  if (first === undefined || last === undefined) return '';
  return text.slice(words[first.from]?.from ?? 0, words[last.to - 1]?.to ?? 0);
}
