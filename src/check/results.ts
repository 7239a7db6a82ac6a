import type { Issue } from '../content/issue.ts';
import type { Entry } from '../content/entry.ts';
import { entriesOf, type Content } from '../content/load-content.ts';
import { DependencyList } from '../rebuild/dependency-list.ts';
import { Reads } from '../rebuild/reads.ts';
import type { NamesResult } from './checks/original-names.ts';
import type { Facts } from './facts.ts';
import { answersOf, revisionOfAnswer, surround, type Surroundings } from './surroundings.ts';

/** The results for one file: its problems, and its facts for checks of other files. */
export interface FileResult {
  /** The digest of the text it was computed from. */
  digest: string;
  facts: Facts;
  issues: readonly Issue[];
  /** The questions asked about the rest of the archive, as positions in the list of dependencies. */
  dependencies: readonly number[];
}

/** The results of a check, for the next one: plain data and maps. */
export interface CheckResults {
  /** The questions asked about the archive, without duplicates, each with the revision of its answer. */
  dependencies: readonly (readonly [dependency: string, revision: string])[];
  /** By the path that messages show. */
  files: ReadonlyMap<string, FileResult>;
  /** The names found in originals, by article file. */
  names: ReadonlyMap<string, NamesResult>;
}

/** The results before the first check. */
export const NO_RESULTS: CheckResults = { dependencies: [], files: new Map(), names: new Map() };

/** A check of an archive that reuses the results of the previous check as far as they are still valid. */
export interface CheckByResults {
  /** The facts of a file; it is parsed if it has changed. */
  factsOf: (entry: Entry<unknown>) => Facts;
  /** The problems of each file; it is parsed if it, or what its checks asked about others, has changed. */
  judge: () => (readonly Issue[])[];
  /** The results of all files, once they have been judged; `kept` itself if they are the same. */
  results: (names: ReadonlyMap<string, NamesResult>) => CheckResults;
}

/** Prepares a check of an archive: `readFacts` extracts the facts of a file, `check` finds its issues. */
export function checkByResults(
  content: Content,
  kept: CheckResults,
  readFacts: (entry: Entry<unknown>) => Facts,
  check: (entry: Entry<unknown>, archive: Surroundings) => Issue[],
): CheckByResults {
  const facts = new Map<Entry<unknown>, Facts>();
  const factsOf = (entry: Entry<unknown>): Facts => {
    const known = facts.get(entry) ?? keptOf(entry)?.facts ?? readFacts(entry);
    facts.set(entry, known);
    return known;
  };
  const keptOf = (entry: Entry<unknown>): FileResult | undefined => {
    const before = kept.files.get(entry.file);
    return before?.digest === entry.digest ? before : undefined;
  };
  const answers = answersOf(content, factsOf);
  const reads = new Reads();
  const archive = surround(content, answers, reads);
  const dependencies = new DependencyList(kept.dependencies, (dependency) =>
    revisionOfAnswer(answers, dependency),
  );
  const judged = new Map<string, { result: FileResult; asked?: ReadonlySet<string> }>();

  const judgeEntry = (entry: Entry<unknown>): readonly Issue[] => {
    const before = keptOf(entry);
    if (before !== undefined && dependencies.areSame(before.dependencies)) {
      judged.set(entry.file, { result: before });
      return before.issues;
    }
    const { result: issues, dependencies: asked } = reads.during(() => check(entry, archive));
    const result = { digest: entry.digest, facts: factsOf(entry), issues, dependencies: [] };
    judged.set(entry.file, { result, asked });
    entry.release();
    return issues;
  };
  return {
    factsOf,
    judge: () => entriesOf(content).map(judgeEntry),
    results: (names) => {
      const isSame =
        judged.size === kept.files.size &&
        names.size === kept.names.size &&
        [...judged.values()].every(({ asked }) => asked === undefined) &&
        [...names].every(([file, found]) => kept.names.get(file) === found);
      if (isSame) return kept;
      const files = Array.from(judged, ([file, { result, asked }]) => {
        const places = asked === undefined ? dependencies.keep(result.dependencies) : dependencies.add(asked);
        return [file, { ...result, dependencies: places }] as const;
      });
      return { dependencies: dependencies.list, files: new Map(files), names };
    },
  };
}
