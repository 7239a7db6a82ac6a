/** The type of another language's strings for the strings `T` of English: the same names, and functions with the same parameters. */
export type Translated<T> = unknown extends T
  ? T
  : T extends string
    ? string
    : T extends (...given: infer Given) => infer Result
      ? (...given: Given) => Translated<Result>
      : { [Name in keyof T]: Translated<T[Name]> };
