export * as dates from './dates.ts';
export * as language from './language.ts';
export * as map from './map.ts';
export * as search from './search.ts';
export * as shell from './shell.ts';
export * as timeline from './timeline.ts';
