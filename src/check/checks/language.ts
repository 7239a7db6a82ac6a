import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { hasInterface } from '../../interface/languages.ts';
import { languageSchema } from '../../schema/language.ts';
import { valuesAt } from '../reference-fields.ts';

/** Checks that pages have words of their own in the language of the archive. What is no language is an issue of the schema. */
export function checkLanguage({ yaml, file }: Entry<unknown>): Issue[] {
  return valuesAt(yaml.data, ['language']).flatMap(({ path, value }) => {
    const { data: tag } = languageSchema.safeParse(value);
    if (tag === undefined || hasInterface(tag)) return [];
    const message = `The site's own words are not in ${quote(tag)}: headings, dates and buttons will be English.`;
    return [issueAt('untranslated-interface', file, yaml.locationOf(path), message)];
  });
}
