import type { Account, AccountOutline } from '../schema/account.ts';

/** Makes the outline of an account. Records are in the order in which they are first mentioned. */
export function outlineAccount({ paragraphs }: Account): AccountOutline {
  const mentioned = new Map<string, number[]>();
  for (const { number, sentences } of paragraphs) {
    const keys = sentences.flatMap(({ mentions }) => mentions.map(({ kind, id }) => `${kind}:${id}`));
    for (const key of new Set(keys)) {
      const numbers = mentioned.get(key);
      if (numbers === undefined) mentioned.set(key, [number]);
      else numbers.push(number);
    }
  }
  return { paragraphs: paragraphs.length, mentioned: [...mentioned] };
}
