/** What this project uses of packages that carry no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly output: {
      format(name: string, data: readonly object[], options?: { readonly format: 'object' }): unknown;
    };
    readonly input: { chain(text: string, options: object): unknown };
    readonly config: { get(name: '@bibtex'): { format: { asciiOnly: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
