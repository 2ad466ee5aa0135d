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

const chromeName = (rule: string, insideArticle: boolean, given: Partial<ChromeName>): ChromeName => ({
  ...{ rule, insideArticle, takesProse: false, tags: [], roles: [], words: [], stems: [] },
  ...given,
});

/** The first that fits an element names the rule: the more telling reasons stand above the more general ones. */
export const CHROME_NAMES: readonly ChromeName[] = [
  chromeName('breadcrumb', true, { words: ['crumb', 'crumbs', 'pathway'], stems: ['breadcrum', 'duongdan'] }),
  chromeName('navigation', true, {
    tags: ['nav', 'menu'],
    roles: ['navigation', 'menu', 'menubar', 'tablist'],
    words: ['nav'],
    stems: ['menu', 'navbar', 'navigation', 'danhmuc'],
  }),
  chromeName('related-news', true, {
    takesProse: true,
    words: ['related'],
    stems: [
      'related',
      'oldnews',
      'morenews',
      'morepost',
      'lienquan',
      'tinkhac',
      'othernews',
      'tincuhon',
      'tinmoihon',
      'cungchuyenmuc',
    ],
  }),
  chromeName('share-bar', true, {
    words: ['share', 'sharing', 'social', 'socials', 'tool', 'tools', 'print', 'rating', 'vote', 'like'],
    stems: ['toolbar', 'addthis', 'chiase', 'danhgia'],
  }),
  chromeName('tags', true, { words: ['tag', 'tags', 'keywords'], stems: ['tukhoa'] }),
  chromeName('comments', true, { takesProse: true, words: ['comment', 'comments'], stems: ['binhluan'] }),
  chromeName('pagination', true, { words: ['paging', 'pager'], stems: ['pagination', 'phantrang'] }),
  chromeName('counter', true, { words: ['counter', 'visitor', 'visitors'], stems: ['thongke', 'luotxem', 'truycap'] }),
  chromeName('advert', true, { words: ['ads', 'adv', 'advert', 'qc'], stems: ['quangcao', 'banner'] }),
  chromeName('form', false, {
    tags: ['form', 'select', 'button', 'textarea', 'search', 'dialog'],
    roles: ['search', 'dialog', 'button'],
    words: ['search', 'login'],
    stems: ['timkiem', 'dangnhap'],
  }),
  chromeName('page-header', false, {
    tags: ['header'],
    roles: ['banner'],
    words: ['header', 'logo', 'masthead', 'top'],
    stems: ['topbar', 'slogan'],
  }),
  chromeName('page-footer', false, {
    takesProse: true,
    tags: ['footer'],
    roles: ['contentinfo'],
    words: ['bottom'],
    stems: ['footer', 'copyright', 'chantrang'],
  }),
  chromeName('side-column', false, {
    takesProse: true,
    tags: ['aside'],
    roles: ['complementary'],
    words: ['widget'],
    stems: ['sidebar', 'rightcol', 'leftcol', 'colright', 'colleft', 'cotphai', 'cottrai', 'lienket', 'weblink'],
  }),
];

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
