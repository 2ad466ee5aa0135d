interface ParagraphLinksProps {
  /** Indexes of paragraphs, from 0, in any order and as often as they come. */
  readonly paragraphs: readonly number[];
  /** What they speak of, for the ear. */
  readonly of: string;
}

/** More are no help in a narrow column; the search within the report marks every place. */
const MAX_LINKS = 12;

/** “đoạn 2 7 9”: one link to a paragraph, however often it speaks of the thing. */
export function ParagraphLinks({ paragraphs, of }: ParagraphLinksProps) {
  const numbers = [...new Set(paragraphs)].sort((a, b) => a - b).map((paragraph) => paragraph + 1);
  if (numbers.length === 0) return null;
  const more = numbers.length - MAX_LINKS;
  return (
    <span className="count flex flex-wrap gap-x-2 text-xs text-soft">
      đoạn
      {numbers.slice(0, MAX_LINKS).map((number) => (
        <a key={number} href={`#p${number}`} aria-label={`${of}, đoạn ${number}`} className="min-w-6">
          {number}
        </a>
      ))}
      {more > 0 && <span>{`và ${more} đoạn khác`}</span>}
    </span>
  );
}

/** “đoạn 7”, with words for the ear that tell one such link from the other. */
export function ParagraphLink({ paragraph, of }: { readonly paragraph: number; readonly of: string }) {
  return (
    <a href={`#p${paragraph + 1}`} className="count text-xs whitespace-nowrap">
      {`đoạn ${paragraph + 1}`}
      <span className="sr-only">{` (${of})`}</span>
    </a>
  );
}
