import type { Message } from './message';

export const SOURCE_FORMATS = ['txt', 'md', 'html'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Why a block is portal chrome and not the text of the report; the rule's name goes into the index for `check-data`. */
export interface BoilerplateMark {
  readonly paragraph: number;
  readonly rule: string;
}

/** What a container of the source says about it beside its text: HTML head, portal stamps. Strings as they came. */
export interface SourceHints {
  /** `<title>` or `og:title`, portal name still in it. */
  readonly headTitle: string | null;
  /** `og:site_name`, or the portal's name line. */
  readonly siteName: string | null;
  /** `article:published_time` and the like, as written. */
  readonly published: string | null;
  /** Canonical address of the page, when the source says it. */
  readonly address: string | null;
}

/** Where hand-written values stand, so that a message can name the line that an editor shows. */
export interface WrittenLines {
  /** In Vietnamese: the sidecar's name, "phần đầu tệp". */
  readonly name: string;
  /** Line of each key and list item, from 1, by the path to it: "officeholders.2.role". */
  readonly at: ReadonlyMap<string, number>;
}

/** Values that a human wrote in front matter or in a sidecar; unchecked until the metadata stage reads them. */
export interface HandWritten {
  readonly source: 'front-matter' | 'sidecar';
  readonly values: Readonly<Record<string, unknown>>;
  /** Absent where the values stand in no file. */
  readonly lines?: WrittenLines;
}

/**
 * What a reader makes of one source file: the blocks in order, and what else the container told.
 * `paragraphs` are the non-empty blocks, NFC, otherwise unrepaired; every later offset points into them.
 */
export interface RawDocument {
  readonly paragraphs: readonly string[];
  readonly boilerplate: readonly BoilerplateMark[];
  /** Index of the block that the source itself marks as its title (`h1`, `# …`), or null. */
  readonly titleParagraph: number | null;
  readonly hints: SourceHints;
  readonly handWritten: readonly HandWritten[];
  readonly messages: readonly Message[];
}
