import { normaliseName } from '../../authority/normalise.ts';
import { OTHER } from '../../schema/other-answer.ts';
import { itemsIn, fieldText, type Item } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { repeated } from '../repeated.ts';

/** Checks that no claim of a coding is coded twice. */
export function checkClaims(coding: Entry<unknown>): Issue[] {
  const { yaml, file } = coding;
  return repeated(itemsIn(coding, 'claims'), claimKey).map(({ item, first }) => {
    const { line } = yaml.locationOf(first.path);
    const question = quote(fieldText(item, 'question') ?? '');
    const answer = quote(fieldText(item, 'answer') ?? '');
    const message = `The answer ${answer} to ${question} is coded twice, with the same speaker and position: first in line ${line}.`;
    return issueAt('repeated-claim', file, yaml.locationOf([...item.path, 'answer']), message);
  });
}

// Claims that fit no answer may be about different things; an answer may hold at several times.
function claimKey(claim: Item): string | undefined {
  const answer = fieldText(claim, 'answer');
  if (answer === undefined || answer === OTHER) return undefined;
  const rest = ['question', 'position', 'by', 'asOf'].map((key) => fieldText(claim, key) ?? null);
  const name = normaliseName(fieldText(claim, 'byName') ?? '');
  return JSON.stringify([answer, claim.fields['denies'] === true, ...rest, name]);
}
