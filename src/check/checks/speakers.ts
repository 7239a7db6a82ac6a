import { normaliseName } from '../../authority/normalise.ts';
import { itemsIn, fieldText, type Item } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import type { Surroundings } from '../surroundings.ts';
import { didYouMean, nearest } from '../../content/suggestion.ts';

/**
 * Checks that the speakers of a coding's claims, figures and events, and those who pass on the words of its voices, are
 * named where required, only once, and among its voices.
 */
export function checkSpeakers(coding: Entry<unknown>, archive: Surroundings): Issue[] {
  return [
    ...itemsIn(coding, 'claims').flatMap((claim) => checkClaim(coding, claim)),
    ...itemsIn(coding, 'figures').flatMap((figure) => checkBoth(coding, figure)),
    ...itemsIn(coding, 'events').flatMap((event) => checkBoth(coding, event)),
    ...itemsIn(coding, 'voices').flatMap((voice) => checkVoice(coding, voice)),
    ...unheardSpeakers(archive, coding),
  ];
}

const isNamed = ({ fields }: Item, key: 'by' | 'byName') => Object.hasOwn(fields, key);

function checkClaim(coding: Entry<unknown>, claim: Item): Issue[] {
  const { yaml, file } = coding;
  const position = fieldText(claim, 'position');
  const hasSpeaker = isNamed(claim, 'by') || isNamed(claim, 'byName');
  if (position === 'asserts' && hasSpeaker) {
    const key = isNamed(claim, 'by') ? 'by' : 'byName';
    const message = `The text itself asserts this, so \`${key}\` says nothing here.`;
    const help = 'Take the speaker out, or write `position: attributes`.';
    return [issueAt('needless-speaker', file, yaml.locationOf([...claim.path, key], 'key'), message, help)];
  }
  if (position === 'attributes' && !hasSpeaker) {
    const message = 'This claim has no speaker.';
    return [issueAt('missing-speaker', file, yaml.locationOf([...claim.path, 'position']), message)];
  }
  return checkBoth(coding, claim);
}

function checkVoice({ yaml, file }: Entry<unknown>, voice: Item): Issue[] {
  const through = fieldText(voice, 'through');
  if (through !== undefined && Object.hasOwn(voice.fields, 'throughName')) {
    const message =
      'The person or outlet that passes this voice on is given twice, as `through` and as `throughName`.';
    const help = 'Keep `through` for somebody with a record, `throughName` for somebody without one.';
    return [
      issueAt('two-speakers', file, yaml.locationOf([...voice.path, 'throughName'], 'key'), message, help),
    ];
  }
  if (through === undefined || through !== fieldText(voice, 'actor')) return [];
  const message = `${quote(through)} does not pass on its own words.`;
  const help = 'Take `through` out: the words are first-hand.';
  return [issueAt('needless-speaker', file, yaml.locationOf([...voice.path, 'through']), message, help)];
}

function checkBoth({ yaml, file }: Entry<unknown>, item: Item): Issue[] {
  if (!isNamed(item, 'by') || !isNamed(item, 'byName')) return [];
  const message = 'The speaker is given twice, as `by` and as `byName`.';
  return [issueAt('two-speakers', file, yaml.locationOf([...item.path, 'byName'], 'key'), message)];
}

// Each speaker is reported once, at the first occurrence.
function unheardSpeakers(archive: Surroundings, coding: Entry<unknown>): Issue[] {
  const { yaml, file } = coding;
  const voices = itemsIn(coding, 'voices');
  const actors = new Set(voices.map((voice) => fieldText(voice, 'actor')));
  const names = new Set(voices.map((voice) => normaliseName(fieldText(voice, 'name') ?? '')));
  const told = new Set<string>();
  const unheard = (path: Item['path'], key: 'by' | 'byName', who: string): Issue[] => {
    if (told.has(`${key} ${who}`)) return [];
    told.add(`${key} ${who}`);
    const near = nearest(
      who,
      voices.flatMap((voice) => fieldText(voice, key === 'by' ? 'actor' : 'name') ?? []),
    );
    const message = `${quote(who)} speaks here, but is not among the voices of this coding.${didYouMean(near)}`;
    return [issueAt('speaker-not-a-voice', file, yaml.locationOf([...path, key]), message)];
  };
  const speaking = (['claims', 'figures', 'events'] as const).flatMap((list) => itemsIn(coding, list));
  return speaking.flatMap((item) => {
    const by = fieldText(item, 'by');
    const byName = fieldText(item, 'byName');
    // A voice is an actor or a name: a cited outlet is a voice under one of its names.
    const isHeard =
      by === undefined ||
      actors.has(by) ||
      archive.outletNames(by).some((name) => names.has(normaliseName(name)));
    // An id that does not exist is reported elsewhere.
    const isKnown = by === undefined || archive.knows('speakers', by) === true;
    return [
      ...(isHeard || !isKnown ? [] : unheard(item.path, 'by', by)),
      ...(byName === undefined || names.has(normaliseName(byName))
        ? []
        : unheard(item.path, 'byName', byName)),
    ];
  });
}
