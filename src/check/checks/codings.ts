import { namesOfCoding } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Content, Entry } from '../../content/load-content.ts';
import { quote } from '../../content/printable.ts';
import { valuesAt } from '../reference-fields.ts';

/** Every coding as a whole: that it is what its file's name says, and made by the codebook as it is. */
export function checkCodings(content: Content): Issue[] {
  return [...content.codings.values()].flatMap((coding) => [
    ...checkName(content, coding),
    ...checkVersion(content, coding),
  ]);
}

function checkName(content: Content, coding: Entry<unknown>): Issue[] {
  const { yaml, file } = coding;
  const names = namesOfCoding(coding);
  return (['article', 'coder'] as const).flatMap((key) => {
    const [found] = valuesAt(yaml.data, [key]);
    const name = names[key];
    if (typeof found?.value !== 'string' || found.value === name || yaml.isFaulty([key])) return [];
    // An id that does not exist is an error of its own.
    if (key === 'article' && !content.articles.has(found.value)) return [];
    const message = `The ${key} is ${quote(found.value)}, but the file is named after ${quote(name)}.`;
    const right = { ...names, [key]: found.value.slice(0, 80) };
    const help = `Write ${name}, or rename the file to ${right.article}.${right.coder}.yaml.`;
    return [issueAt('name-differs', file, yaml.positionOf([key]), message, help)];
  });
}

function checkVersion({ codebook }: Content, { yaml, file }: Entry<unknown>): Issue[] {
  const used = valuesAt(yaml.data, ['codebook'])[0]?.value;
  const current = valuesAt(codebook?.yaml.data, ['version'])[0]?.value;
  if (typeof used !== 'number' || typeof current !== 'number' || used === current) return [];
  const position = yaml.positionOf(['codebook']);
  if (used > current) {
    const message = `There is no version ${used} of the codebook: it is at version ${current}.`;
    return [issueAt('unknown-version', file, position, message)];
  }
  const message = `The coding was made by version ${used} of the codebook, which is at version ${current} now.`;
  return [issueAt('older-version', file, position, message)];
}
