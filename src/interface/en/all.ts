export * as language from './language.ts';
export * as shell from './shell.ts';
