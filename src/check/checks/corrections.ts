import { parseEdtf } from '@parallax/edtf';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { didYouMean, nearest } from '../../content/suggestion.ts';
import { textOfKey, valuesAt } from '../reference-fields.ts';
import type { Surroundings } from '../surroundings.ts';

/** Checks the day of a correction, that it changed something, that what it names of a coding is there, and that what it withdrew is not. */
export function checkCorrection(correction: Entry<unknown>, archive: Surroundings): Issue[] {
  return [...checkDay(correction), ...checkChange(correction), ...checkItems(correction, archive)];
}

/** A correction was made on one day, where other dates may be of any precision. */
function checkDay(correction: Entry<unknown>): Issue[] {
  const { yaml, file } = correction;
  const date = textOfKey(correction, ['date']);
  if (date === undefined || !parseEdtf(date).ok || /^\d{4}-\d{2}-\d{2}$/.test(date)) return [];
  const message = `${quote(date)} is not a day.`;
  return [
    issueAt('bad-date', file, yaml.locationOf(['date']), message, 'Write a day, such as "2026-12-01".'),
  ];
}

/** A correction says what changed: two texts that readers cannot tell apart say nothing. */
function checkChange(correction: Entry<unknown>): Issue[] {
  const { yaml, file } = correction;
  const [before, after] = [textOfKey(correction, ['before']), textOfKey(correction, ['after'])];
  if (before === undefined || after === undefined || shown(before) !== shown(after)) return [];
  const message = 'It says the same before and after.';
  return [issueAt('nothing-corrected', file, yaml.locationOf(['after']), message)];
}

const shown = (text: string) => text.normalize().replaceAll(/\s+/gu, ' ').trim();

function checkItems(correction: Entry<unknown>, archive: Surroundings): Issue[] {
  const { yaml, file } = correction;
  const [article, coder] = [textOfKey(correction, ['article']), textOfKey(correction, ['coder'])];
  // Missing keys and unknown articles are reported elsewhere.
  if (article === undefined || coder === undefined || archive.knows('articles', article) !== true) return [];
  const items = archive.items(article, coder);
  if (items === undefined) {
    const message = `The coder ${quote(coder)} has not coded the article ${quote(article)}.`;
    const help = 'Name a coder with a file in codings/ for it.';
    return [issueAt('unknown-id', file, yaml.locationOf(['coder']), message, help)];
  }
  const item = textOfKey(correction, ['item']);
  const unknown =
    item === undefined || items.includes(item)
      ? []
      : [
          issueAt(
            'unknown-id',
            file,
            yaml.locationOf(['item']),
            `The coding has no item ${quote(item)}.${didYouMean(nearest(item, items))}`,
            'Write the id in the address of an item; one that is gone stands under `withdrawn`.',
          ),
        ];
  const kept = valuesAt(yaml.data, ['withdrawn', '*']).flatMap(({ path, value }) =>
    typeof value === 'string' && items.includes(value)
      ? [
          issueAt(
            'taken-id',
            file,
            yaml.locationOf(path),
            `${quote(value)} is withdrawn here, but the coding has it.`,
            'Take it out of the coding or of `withdrawn`.',
          ),
        ]
      : [],
  );
  return [...unknown, ...kept];
}
