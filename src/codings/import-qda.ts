import { readFile } from 'node:fs/promises';
import { escapeControls, printable } from '@parallax/saved-article/printable';
import { normaliseName } from '../authority/normalise.ts';
import { countWithNoun } from '../content/printable.ts';
import { codersIn, takeCodings } from '../export/qda/take-codings.ts';
import type { QdaFinding } from '../export/qda/taking.ts';
import { readProject, type ReadProject } from '../export/qda/read-project.ts';
import { allCodes, codesOf, type Instruments } from '../export/qda/codes.ts';
import { bringBack, heldCoding, type BroughtFile } from './bring-back.ts';
import { allSources, instrumentsOf, type CodedArchive } from './coded-archive.ts';
import { openPackage } from './open-package.ts';
import type { CodingsRun } from './run.ts';
import { printBrought, writeBrought } from './write-brought.ts';

/** What `npm run codings -- import-qda` is asked for. */
export interface ImportQdaOptions {
  coder: string;
  user?: string;
  codebook?: string;
  today: string;
  replace?: true;
  dryRun?: true;
}

/** Takes the codings of one user out of a REFI-QDA project and writes them into the archive. Returns the exit code. */
export async function importQda(
  held: CodedArchive,
  file: string,
  options: ImportQdaOptions,
  run: CodingsRun,
): Promise<number> {
  const { stdout, stderr } = run.io;
  const refuse = (message: string) => {
    stderr.write(`${escapeControls(file)}: ${escapeControls(message)}\n`);
    return 1;
  };
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return refuse(
      `It can't be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}).`,
    );
  }
  const opened = await openPackage(bytes);
  if (typeof opened === 'string') return refuse(opened);
  let project: ReadProject;
  try {
    project = readProject(opened.project, (name) => opened.texts.get(name));
  } catch (error) {
    return refuse(`project.qde is no project that can be read: ${reasonOf(error)}`);
  }
  const coders = codersIn(project);
  const user = options.user ?? (coders.size === 1 ? [...coders.keys()][0] : undefined);
  if (user === undefined || (options.user !== undefined && !coders.has(user))) {
    const names = [...coders].map(([name, count]) => `${printable(name) || '(no name)'} (${String(count)})`);
    if (names.length === 0) return refuse('Nothing in it is coded.');
    return refuse(`Choose whose codes to take with --user: ${names.join(', ')}.`);
  }
  const instruments = codebookOf(held, project, options.codebook);
  if (typeof instruments === 'string') return refuse(instruments);

  const { id: codebook, version } = instruments.codebook;
  const actors = actorsByName(held);
  const taken = takeCodings(project, {
    instruments,
    codings: held.codings.map(({ coding }) => coding).filter((coding) => coding.codebook.id === codebook),
    nameOf: held.nameOf,
    actorNamed: (name) => actors.get(normaliseName(name)),
    words: held.words,
    articles: allSources(held),
    user,
  });
  const assumed = new Set(
    taken.findings.filter(({ what }) => what === 'assumed').map(({ article }) => article),
  );
  const files: BroughtFile[] = [];
  for (const { article, items } of taken.codings) {
    const brought = { article, coder: options.coder, codebook: { id: codebook, version } };
    const before = heldCoding(held, brought);
    const codedOn = before?.coding.codedOn ?? options.today;
    const isDraft = assumed.has(article) || before?.coding.draft === true;
    files.push(bringBack(held, { ...brought, codedOn, isDraft, items }));
  }
  for (const finding of taken.findings) stderr.write(`${formatFinding(finding)}\n`);
  const articles = taken.codings.map(({ article }) => article);
  const rejected = files.flatMap((each, index) =>
    each.state === 'rejected'
      ? each.faults.map(
          ({ kind, key, message }) => `${articles[index] ?? ''}: ${kind ?? 'coding'}, ${key}: ${message}`,
        )
      : [],
  );
  for (const line of rejected) stderr.write(`${escapeControls(line)}\n`);
  if (rejected.length > 0)
    return refuse('Nothing was written: mend the comments in the tool, and export it again.');
  const written = await writeBrought(held, files, options, run);
  if (written !== 0) return written;
  stdout.write(printBrought(files, options.dryRun === true));
  const leftOut = taken.findings.filter(({ what }) => what === 'left-out').length;
  if (taken.findings.length === 0) return 0;
  stdout.write(
    `${countWithNoun(leftOut, 'piece')} left out, ${countWithNoun(taken.findings.length - leftOut, 'piece')} to look at: see above.\n`,
  );
  return 1;
}

/** The codebook by which a project is coded: the one with most of its codes, by GUID or name. */
function codebookOf(
  held: CodedArchive,
  { codes }: ReadProject,
  chosen: string | undefined,
): Instruments | string {
  const ids = chosen === undefined ? [...held.content.codebooks.codebook.keys()] : [chosen];
  const all = ids.flatMap((id) => instrumentsOf(held, id) ?? []);
  const matching = all.map((instruments) => {
    const known = allCodes(codesOf(instruments, [], held.nameOf, held.words)).filter(
      ({ meaning }) => meaning,
    );
    const guids = new Set(known.map(({ guid }) => guid));
    const names = new Set(known.map(({ name }) => name.toLowerCase()));
    const found = codes.filter(({ guid, name }) => guids.has(guid) || names.has(name.toLowerCase())).length;
    return { instruments, found };
  });
  const [best, next] = matching.toSorted((a, b) => b.found - a.found);
  if (best === undefined)
    return chosen === undefined ? 'The archive has no codebook.' : `There is no codebook ${chosen}.`;
  if (best.found === 0) return `None of its codes is in ${ids.join(' or ')}.`;
  if (next !== undefined && next.found === best.found)
    return `Name the codebook with --codebook: ${ids.join(' or ')}.`;
  return best.instruments;
}

/** The actors by their names and aliases; a name of several is left out. */
function actorsByName({ content }: CodedArchive): Map<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const { id, data } of content.actors.values())
    for (const name of data === undefined ? [] : [data.name, ...data.aliases]) {
      const key = normaliseName(name);
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  return new Map([...ids].flatMap(([name, all]) => (all.size === 1 ? [[name, [...all][0] ?? '']] : [])));
}

function formatFinding({ what, where, code, message }: QdaFinding): string {
  const on = code === '' ? '' : `, code “${printable(code)}”`;
  return `${what === 'left-out' ? 'left out' : 'look at'}: ${printable(where)}${on}: ${escapeControls(message)}.`;
}

/** Why a file could not be parsed: the parser's own words, where it has a message around them. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first = ''] = (error.cause instanceof Error ? error.cause : error).message.split('\n');
  return first;
}
