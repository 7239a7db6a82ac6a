export * as dates from './dates.ts';
export * as language from './language.ts';
export * as shell from './shell.ts';
