import { writeFile } from 'node:fs/promises';
import { escapeControls } from '@parallax/saved-article/printable';
import { countWithNoun } from '../content/printable.ts';
import { codesOf } from '../export/qda/codes.ts';
import { packProject } from '../export/qda/package.ts';
import { codebookXml } from '../export/qda/project-xml.ts';
import { qdaProject } from '../export/qda/project.ts';
import { instrumentsOf, noSuchArticles, projectInput, type CodedArchive } from './coded-archive.ts';
import { refusalsOn, type CodingsRun } from './run.ts';

/** What `npm run codings -- export-qda` is asked for. */
export interface ExportQdaOptions {
  codebook?: string;
  dossier?: string;
  article?: string[];
  coder?: string[];
  originals?: true;
}

/** Writes a REFI-QDA project (`.qdpx`) or codebook (`.qdc`), by the ending of the file's name. Returns the exit code. */
export async function exportQda(
  held: CodedArchive,
  file: string,
  options: ExportQdaOptions,
  { io }: CodingsRun,
): Promise<number> {
  const { stdout } = io;
  const refuse = refusalsOn(io);
  const { content } = held;
  const isCodebook = /\.qdc$/i.test(file);
  if (!isCodebook && !/\.qdpx$/i.test(file))
    return refuse(`${file}: Name a file that ends in .qdpx, a project, or in .qdc, the codes alone.`, 2);
  const dossier = options.dossier === undefined ? undefined : content.dossiers.get(options.dossier)?.data;
  if (options.dossier !== undefined && dossier === undefined)
    return refuse(`There is no dossier ${options.dossier}.`, 2);
  const ids = [...content.codebooks.codebook.keys()];
  const id = options.codebook ?? dossier?.codebook.id ?? (ids.length === 1 ? ids[0] : undefined);
  if (id === undefined) return refuse(`Name the codebook with --codebook: ${ids.join(' or ')}.`, 2);
  const instruments = instrumentsOf(held, id);
  if (instruments === undefined) return refuse(`There is no codebook ${id} that npm run check accepts.`, 2);
  const coded = held.codings
    .filter(({ coding }) => coding.codebook.id === id)
    .map(({ coding }) => coding.article);
  const articles = options.article ?? dossier?.articles ?? [...new Set(coded)].sort();
  const missing = noSuchArticles(held, articles);
  if (missing !== undefined) return refuse(missing, 2);

  const input = projectInput(held, {
    name: dossier?.title ?? content.site?.data?.title ?? id,
    articles,
    instruments,
    coders: options.coder,
    originals: options.originals === true,
  });
  const project = qdaProject(input);
  const all = input.codings.map(({ coding }) => coding);
  try {
    await writeFile(
      file,
      isCodebook ? codebookXml(codesOf(instruments, all, held.nameOf, held.words)) : packProject(project),
    );
  } catch (error) {
    return refuse(
      `${file}: It can't be written (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}).`,
      3,
    );
  }
  if (isCodebook) {
    stdout.write(
      `wrote: ${escapeControls(file)} (codebook ${id}, version ${instruments.codebook.version})\n`,
    );
    return 0;
  }
  const withoutOriginal = input.articles.filter(({ isOriginal }) => !isOriginal).map((article) => article.id);
  const unaligned = input.articles.filter(({ isAligned }) => !isAligned).map((article) => article.id);
  const selections = project.sources.reduce((sum, { selections: each }) => sum + each.length, 0);
  stdout.write(
    `wrote: ${escapeControls(file)} (${countWithNoun(project.sources.length, 'source')}, ${countWithNoun(all.length, 'coding')}, ${countWithNoun(selections, 'selection')})\n`,
  );
  if (options.originals === true) {
    const count = input.articles.length - withoutOriginal.length;
    stdout.write(
      `${countWithNoun(count, 'original')} in it, which belong to their publishers: do not pass the file on.\n`,
    );
    if (withoutOriginal.length > 0)
      stdout.write(
        `The account is in place of the original of ${withoutOriginal.join(', ')}: no verified copy is here.\n`,
      );
  }
  if (unaligned.length > 0)
    stdout.write(
      `Coded on the whole text, since the account has other paragraphs than the original: ${unaligned.join(', ')}.\n`,
    );
  return 0;
}
