import type { MouseEvent } from 'react';
import type { SuggestionAnswer } from '@/lib/url/suggest-answer';
import { MarkedText } from '../ui/marked-text';
import { KIND_WORDS } from './search-box-answer';

export const LIST_ID = 'goi-y';

/** Id of an option, for the box to point at. */
export function optionId(index: number): string {
  return `${LIST_ID}-${index}`;
}

interface SearchBoxListProps {
  readonly options: readonly SuggestionAnswer[];
  /** Index of the option that the arrow keys stand on; -1 for none. */
  readonly active: number;
  readonly onChoose: (option: SuggestionAnswer, event: MouseEvent<HTMLAnchorElement>) => void;
}

/** The options are links, so that the middle button and the browser's own menu work on them, too. */
export function SearchBoxList({ options, active, onChoose }: SearchBoxListProps) {
  return (
    <div
      id={LIST_ID}
      role="listbox"
      tabIndex={-1}
      aria-label="Gợi ý"
      className="suggestions"
      hidden={options.length === 0}
      // Without this the press would take the focus out of the box and close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, index) => (
        <a
          key={`${option.kind} ${option.url}`}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          href={option.url}
          draggable={false}
          className="suggestion"
          onClick={(event) => onChoose(option, event)}
        >
          <span className="suggestion-words">
            <MarkedText text={option.label} marks={option.marks} />
            {option.note !== null && <span className="suggestion-note count">{option.note}</span>}
          </span>
          <span className="suggestion-kind">{KIND_WORDS[option.kind]}</span>
        </a>
      ))}
    </div>
  );
}
