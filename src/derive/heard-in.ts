import type { AccountSentence } from '../schema/account.ts';
import type { Id } from '../schema/id.ts';

/** Somebody who is heard in a paragraph; `actor` is the id of a record, if there is one. */
export interface HeardVoice {
  name: string;
  actor: Id | undefined;
}

/** Who is heard in a paragraph of an account, as far as it is coded. */
export type HeardIn = (article: Id, paragraph: number) => readonly HeardVoice[];

/** The names of those who are heard in the paragraph of a sentence and whom it does not name itself: it may be in their words. */
export function unnamedIn({ text, mentions }: AccountSentence, heard: readonly HeardVoice[]): string[] {
  const isNamed = ({ name, actor }: HeardVoice) =>
    text.includes(name) || mentions.some(({ kind, id }) => kind === 'actor' && id === actor);
  return [...new Set(heard.flatMap((voice) => (isNamed(voice) ? [] : [voice.name])))];
}
