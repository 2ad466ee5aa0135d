/** The part of Lunr 2.3 that the benchmark uses; the package brings no types. */
declare module 'lunr' {
  namespace lunr {
    interface Token {
      update(change: (word: string) => string): Token;
    }
    type PipelineFunction = (token: Token) => Token;
    interface Pipeline {
      reset(): void;
      add(...steps: PipelineFunction[]): void;
    }
    interface Builder {
      readonly pipeline: Pipeline;
      readonly searchPipeline: Pipeline;
      ref(name: string): void;
      field(name: string): void;
      add(doc: object): void;
    }
    interface Query {
      term(tokens: readonly Token[], options: object): Query;
    }
    interface Index {
      query(build: (query: Query) => void): { readonly ref: string; readonly score: number }[];
    }
  }
  interface Lunr {
    (build: (builder: lunr.Builder) => void): lunr.Index;
    tokenizer(text: string): lunr.Token[];
    readonly Pipeline: { registerFunction(step: lunr.PipelineFunction, name: string): void };
  }
  const lunr: Lunr;
  export = lunr;
}
