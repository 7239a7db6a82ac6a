import { compareText } from '../../schema/compare-text.ts';
import { namesOfCoding } from '../coding-entry.ts';
import { FILE_START, issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { valuesAt } from '../reference-fields.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import { repeated } from '../repeated.ts';
import type { Surroundings } from '../surroundings.ts';

/** Checks that a coding matches its file name and uses the current codebook. */
export function checkCoding(coding: Entry<unknown>, archive: Surroundings): Issue[] {
  return [...checkName(coding, archive), ...checkVersion(coding, archive)];
}

/** Reports codings of one article by the same coder and codebook: only the first, by id, is used. */
export function checkCodedTwice({ content, factsOf }: ArchiveFacts): Issue[] {
  const keyOf = (coding: Entry<unknown>) => {
    const { article, coder } = namesOfCoding(coding);
    return `${article} ${coder} ${factsOf(coding).codebook ?? ''}`;
  };
  // By id, so that a coding with its codebook in its name comes after the one without.
  const sorted = [...content.codings.values()].sort((a, b) => compareText(a.id, b.id));
  return repeated(sorted, keyOf).map(({ item, first }) => {
    const message = `The coder has already coded the article by this codebook, in ${first.file}.`;
    return issueAt('duplicate-entry', item.file, factsOf(item).codebookAt ?? FILE_START, message);
  });
}

function checkName(coding: Entry<unknown>, archive: Surroundings): Issue[] {
  const { yaml, file } = coding;
  const names = namesOfCoding(coding);
  return (['article', 'coder', 'codebook'] as const).flatMap((key) => {
    const path = key === 'codebook' ? ['codebook', 'id'] : [key];
    const [found] = valuesAt(yaml.data, path);
    const name = names[key];
    // Most codings have no codebook in their file name.
    if (name === undefined) return [];
    if (typeof found?.value !== 'string' || found.value === name || yaml.isFaulty(path)) return [];
    // An id that does not exist is reported elsewhere.
    if (key === 'article' && archive.knows('articles', found.value) !== true) return [];
    const message = `The ${key} is ${quote(found.value)}, but the file is named after ${quote(name)}.`;
    const right = { ...names, [key]: found.value.slice(0, 80) };
    const parts = [right.article, right.coder, ...(right.codebook === undefined ? [] : [right.codebook])];
    const help = `Write ${name}, or rename the file to ${parts.join('.')}.yaml.`;
    return [issueAt('name-differs', file, yaml.locationOf(path), message, help)];
  });
}

/** Checks that the version of the codebook that a coding or a dossier uses exists and is the latest. */
export function checkVersion({ kind, yaml, file }: Entry<unknown>, archive: Surroundings): Issue[] {
  const id = valuesAt(yaml.data, ['codebook', 'id'])[0]?.value;
  const used = valuesAt(yaml.data, ['codebook', 'version'])[0]?.value;
  const current = typeof id === 'string' ? archive.version(id) : undefined;
  if (typeof used !== 'number' || current === undefined || used === current) return [];
  const location = yaml.locationOf(['codebook', 'version']);
  const codebook = `the codebook ${quote(String(id))}`;
  if (used > current) {
    const message = `There is no version ${used} of ${codebook}: its current version is ${current}.`;
    return [issueAt('unknown-version', file, location, message)];
  }
  const made = kind === 'coding' ? 'The coding was made by' : 'The dossier compares by';
  const message = `${made} version ${used} of ${codebook}, whose current version is ${current}.`;
  return [issueAt('older-version', file, location, message)];
}
