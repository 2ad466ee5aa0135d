import { SearchBox } from './search-box';

interface SearchFieldProps {
  readonly value: string;
  /** Larger, as on the home page. */
  readonly large?: boolean;
}

/** The box with its label and button, for inside a GET form to `/`. */
export function SearchField({ value, large = false }: SearchFieldProps) {
  return (
    <>
      <label htmlFor="q" className="block pb-1 text-xs text-soft">
        Từ hoặc cụm từ cần tìm
      </label>
      <div className="relative flex gap-2">
        <SearchBox
          id="q"
          name="q"
          type="search"
          value={value}
          className={large ? 'field home-field' : 'field'}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="submit" className={large ? 'button home-button' : 'button'}>
          Tìm
        </button>
      </div>
    </>
  );
}
