declare module 'citeproc' {
  /** The part of citeproc-js that is used: one engine for a style and a language. */
  class Engine {
    constructor(
      system: {
        retrieveLocale: (language: string) => string | null;
        retrieveItem: (id: string) => object | undefined;
      },
      style: string,
      language: string,
      forceLanguage: boolean,
    );
    updateItems(ids: readonly string[], isUnsorted?: boolean): void;
    /** `false` if the style has no bibliography. */
    makeBibliography(): [parameters: object, entries: string[]] | false;
  }
  const CSL: { Engine: typeof Engine };
  export = CSL;
}
