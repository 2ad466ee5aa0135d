/** The part of ItemsJS 2.4 that the benchmark uses; the package brings no types. */
declare module 'itemsjs' {
  interface Options {
    readonly searchableFields: readonly string[];
    readonly isExactSearch?: boolean;
    readonly removeStopWordFilter?: boolean;
  }
  interface Engine<T> {
    search(options: { readonly query: string; readonly per_page: number }): { data: { items: T[] } };
  }
  export default function itemsjs<T>(items: T[], options: Options): Engine<T>;
}
