import table from '../../../data/vocabulary/boilerplate.json' with { type: 'json' };
import { attribute, type Element, nameWords } from './elements';

/** A reason to take an element for chrome, by its tag, its role or the words of its class and id. */
export interface ChromeName {
  /** Name of the rule that goes into the index. */
  readonly rule: string;
  readonly tags: readonly string[];
  readonly roles: readonly string[];
  /** Words of class and id; the Vietnamese ones are written as portals write them, without marks. */
  readonly words: readonly string[];
  /** Long enough to be sure inside a glued word: "topmenu", "boxtinlienquan". */
  readonly stems: readonly string[];
  /** True where the name counts inside the article too: related news between its paragraphs, a row of buttons. */
  readonly insideArticle: boolean;
  /** True where even running text outside the article is chrome: notices of a footer, readers' comments. */
  readonly takesProse: boolean;
}

/** The first that fits an element names the rule: the more telling reasons stand above the more general ones. */
export const CHROME_NAMES: readonly ChromeName[] = table.elements;

/** Two words that say together what one of them does not: "other-news", "tin-khac", "col-right", "binh-luan". */
const JOINED = 2;

/**
 * The reason to take this element for chrome, or null.
 *
 * @example chromeNameOf(element)?.rule // 'breadcrumb'
 */
export function chromeNameOf(element: Element): ChromeName | null {
  const role = attribute(element, 'role')?.toLowerCase() ?? '';
  const words = nameWords(element);
  const glued = words.flatMap((word, index) => [word, words.slice(index, index + JOINED).join('')]);
  return (
    CHROME_NAMES.find(
      (name) =>
        name.tags.includes(element.tagName) ||
        name.roles.includes(role) ||
        words.some((word) => name.words.includes(word)) ||
        glued.some((word) => name.stems.some((stem) => word.includes(stem))),
    ) ?? null
  );
}
