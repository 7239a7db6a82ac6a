/** What another language has to give for the strings `T` of English: the same names, and functions that take the same. */
export type Translated<T> = unknown extends T
  ? T
  : T extends string
    ? string
    : T extends (...given: infer Given) => infer Result
      ? (...given: Given) => Translated<Result>
      : { [Name in keyof T]: Translated<T[Name]> };
