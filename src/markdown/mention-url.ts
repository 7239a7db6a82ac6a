import { MAX_ID_LENGTH, type Id } from '../schema/id.ts';
import type { MentionKind } from '../schema/account.ts';

/** A record that an account links to, as named in the link. */
export interface MentionTarget {
  kind: MentionKind;
  id: Id;
}

const MENTION_URL = new RegExp(`^(actor|place|outlet):([a-z0-9-]{1,${MAX_ID_LENGTH}})$`);

/** Parses `actor:ID`, `place:ID` or `outlet:ID`; returns `undefined` for any other link address. */
export function parseMentionUrl(url: string): MentionTarget | undefined {
  const match = MENTION_URL.exec(url);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { kind: match[1] as MentionKind, id: match[2] };
}
