import type { Coding } from '../../schema/coding.ts';
import { allCodes, codesOf, type CodeMeaning, type Instruments, type NameOf } from './codes.ts';
import type { ReadCode } from './read-project.ts';
import type { QdaWords } from './words.ts';

/** What codes of a tool are matched with. */
export interface CodeKnowledge {
  instruments: Instruments;
  /** All codings by the codebook, whose speakers, actors and events have codes. */
  codings: readonly Coding[];
  nameOf: NameOf;
  /** The actor with this name, in any case; `undefined` if none or several have it. */
  actorNamed: (name: string) => string | undefined;
  words: QdaWords;
}

const folded = (name: string) => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/**
 * Finds what the codes of a project stand for: by GUID or, where a tool made new ones, by name; a new code below a class
 * of speakers, or among terms and stances, by the name of an actor. `undefined` for any other code.
 */
export function codeMatcher(knowledge: CodeKnowledge): (code: ReadCode) => CodeMeaning | undefined {
  const { instruments, codings, nameOf, actorNamed, words } = knowledge;
  const known = allCodes(codesOf(instruments, codings, nameOf, words)).filter(
    ({ meaning }) => meaning !== undefined,
  );
  const byGuid = new Map(known.map(({ guid, meaning }) => [guid, meaning]));
  const byName = new Map(known.map(({ name, meaning }) => [folded(name), meaning]));
  const classes = new Map(instruments.speakerClasses.map(({ id, label }) => [folded(label), id]));
  const actors = new Map(
    known.flatMap(({ meaning }): [string, string][] =>
      meaning?.kind === 'toward'
        ? [[folded(words.towardActor(nameOf('actor', meaning.actor))), meaning.actor]]
        : [],
    ),
  );

  const newCode = ({ name, above }: ReadCode): CodeMeaning | undefined => {
    const parent = folded(above.at(-1) ?? '');
    const speakerClass = classes.get(parent);
    const actor = actorNamed(name) ?? actors.get(folded(name));
    if (speakerClass !== undefined)
      return actor === undefined
        ? { kind: 'voice', class: speakerClass, name }
        : { kind: 'voice', class: speakerClass, actor };
    if (actor === undefined) return undefined;
    if (parent === folded(words.names)) return { kind: 'name', actor };
    return parent === folded(words.toward) ? { kind: 'toward', actor } : undefined;
  };
  return (code) => byGuid.get(code.guid) ?? byName.get(folded(code.name)) ?? newCode(code);
}
