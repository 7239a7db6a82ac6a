import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { instrumentsOf, projectInput, readCodedArchive } from '../../../src/codings/coded-archive.ts';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { allCodes, codeGuid, codesOf, type CodeMeaning } from '../../../src/export/qda/codes.ts';
import { codebookXml, projectXml } from '../../../src/export/qda/project-xml.ts';
import { itemsOf, type ItemData } from '../../../src/export/item-fields.ts';
import { readProject } from '../../../src/export/qda/read-project.ts';
import { takeCodings } from '../../../src/export/qda/take-codings.ts';
import { sourceText } from '../../../src/export/qda/source-text.ts';
import { qdaProject } from '../../../src/export/qda/project.ts';
import type { QdaProject } from '../../../src/export/qda/project-model.ts';

const ROOT = join(import.meta.dirname, '../../..');
const held = await readCodedArchive(contentFolder(ROOT, 'test/fixtures/archive'));
const instruments = found(instrumentsOf(held, 'dam'));
const input = projectInput(held, {
  name: 'The "dam" & <others>',
  articles: [...held.content.articles.keys()],
  instruments,
  originals: false,
});
const project = qdaProject(input);

/** A thing that the fixture has. */
function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The fixture has it no more.');
  return thing;
}

/** What a schema of the standard says of a file: the empty list if it is valid. */
async function faultsOf(xml: string, schema: 'Project' | 'Codebook') {
  const { errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: xml },
    schema: readFileSync(join(ROOT, `test/schemas/refi-qda/${schema}.xsd`), 'utf8'),
  });
  return errors.map(({ message }) => message);
}

describe('a project for coding tools', () => {
  it('is valid by the schema of REFI-QDA', async () => {
    const awkward = `A text with ]]>, <b> & \u0007`;
    const [first, ...rest] = project.sources;
    const sources = [{ ...first!, description: awkward }, ...rest];
    expect(await faultsOf(projectXml({ ...project, sources }), 'Project')).toEqual([]);
  });

  it('has its codes as a codebook that is valid by the schema', async () => {
    const all = input.codings.map(({ coding }) => coding);
    expect(
      await faultsOf(codebookXml(codesOf(instruments, all, input.nameOf, input.words)), 'Codebook'),
    ).toEqual([]);
  });
});

/** What a project gives back of a coder, after it was written and read. */
function takenFrom(xml: string, user: string, texts = textsOf(project)) {
  return takeCodings(
    readProject(xml, (name) => texts.get(name)),
    {
      instruments,
      codings: input.codings.map(({ coding }) => coding),
      nameOf: input.nameOf,
      actorNamed: (name) => (name === 'Teodor Vash' ? 'teodor-vash' : undefined),
      words: input.words,
      articles: input.articles,
      user,
    },
  );
}

const textsOf = ({ sources }: QdaProject) => new Map(sources.map(({ guid, text }) => [`${guid}.txt`, text]));

/** The items of a coding in a form that no order changes. */
const inAnyOrder = (items: Readonly<Record<string, readonly ItemData[]>>) =>
  Object.entries(items).map(([kind, list]) => [
    kind,
    list
      .map((item) =>
        JSON.stringify(
          Object.entries(item)
            .filter(([, value]) => !isEmpty(value))
            .sort(),
        ),
      )
      .sort(),
  ]);
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

describe('what comes back from a coding tool', () => {
  it('is every coding as it was, and nothing is left out', () => {
    for (const coder of ['coder-a', 'coder-b']) {
      const { codings, findings } = takenFrom(projectXml(project), coder);
      expect(findings).toEqual([]);
      const before = input.codings.map(({ coding }) => coding).filter((coding) => coding.coder === coder);
      expect(codings.map(({ article }) => article)).toEqual(before.map(({ article }) => article));
      for (const [index, { items }] of codings.entries()) {
        const data = Object.entries(items).map(
          ([kind, list]) => [kind, list.map((item) => item.data)] as const,
        );
        expect(inAnyOrder(Object.fromEntries(data))).toEqual(inAnyOrder(itemsOf(found(before[index]))));
      }
    }
  });

  it('is the same when the tool has given everything new ids, ended lines with CR LF and set a byte order mark', () => {
    const xml = projectXml(project)
      .replaceAll(/(?<=")[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}/g, 'AAAAAAAA-0000-4000')
      .replace('origin="Parallax"', 'origin="QualCoder-3.8"');
    const texts = new Map(
      [...textsOf(project)].map(([name, text]) => [
        name.replace(/^.{18}/, 'AAAAAAAA-0000-4000'),
        `\ufeff${text.replaceAll('\n', '\r\n')}`,
      ]),
    );
    const { codings, findings } = takenFrom(xml, 'coder-b', texts);
    expect(findings).toEqual([]);
    expect(codings).toEqual(takenFrom(projectXml(project), 'coder-b').codings);
  });
});

/** A project of a tool with one text and what is coded on it. */
const projectOf = (selections: string, codes: string) => `<?xml version="1.0" encoding="utf-8"?>
<Project name="p" origin="NVivo" xmlns="urn:QDA-XML:project:1.0">
  <Users><User guid="{0000000A-0000-4000-8000-000000000000}" name="Ana"/></Users>
  <CodeBook><Codes>${codes}</Codes></CodeBook>
  <Sources>
    <TextSource guid="0000000B-0000-4000-8000-000000000000" name="gazette-dormak-dam-gives-way">${selections}</TextSource>
    <PictureSource guid="0000000C-0000-4000-8000-000000000000" name="A photograph"/>
  </Sources>
</Project>`;

const selection = (span: { start: number; end: number }, code: string, comment = '') =>
  `<PlainTextSelection guid="0000000D-0000-4000-8000-000000000000" startPosition="${span.start}" endPosition="${span.end}"
    creatingUser="0000000A-0000-4000-8000-000000000000"><Description>${comment}</Description>
    <Coding guid="0000000E-0000-4000-8000-000000000000"><CodeRef targetGUID="${code}"/></Coding></PlainTextSelection>`;

describe('a coding that was made in a tool', () => {
  const article = found(input.articles.find(({ id }) => id === 'gazette-dormak-dam-gives-way'));
  const { paragraphs } = sourceText(article.blocks);
  const [first = { start: 0, end: 0 }, second = first] = paragraphs;
  const rain = '0000001A-0000-4000-8000-000000000000';
  const theme = '0000001B-0000-4000-8000-000000000000';
  const code = (guid: string, name: string) => `<Code guid="${guid}" name="${name}" isCodable="true"/>`;
  const label = codesNamed({ kind: 'claim', question: 'dam-cause', answer: 'rain-alone' });

  it('comes in by position and by the names of codes, and says what was assumed and left out', () => {
    const xml = projectOf(
      [
        selection({ start: first.end - 3, end: second.start + 5 }, rain, 'It only rained.'),
        selection(second, theme),
        selection({ start: 900_000, end: 900_010 }, rain),
      ].join(''),
      code(rain, label.toUpperCase()) + code(theme, 'A theme of my own'),
    );
    const { codings, findings } = takenFrom(xml, 'Ana', new Map());
    expect(codings[0]?.items.claim).toEqual([
      {
        id: '',
        data: {
          question: 'dam-cause',
          answer: 'rain-alone',
          position: 'asserts',
          text: 'It only rained.',
          at: [1, 2],
        },
      },
    ]);
    expect(findings.map(({ what, where, message }) => `${what}: ${where}: ${message}`)).toEqual([
      'left-out: A photograph: it is no text, and an archive of articles has no place for it',
      'assumed: gazette-dormak-dam-gives-way, ¶1 ¶2: assumed: position: asserts',
      'left-out: gazette-dormak-dam-gives-way, ¶2: the codebook has no such code that can be applied',
      'left-out: gazette-dormak-dam-gives-way, characters 900000 to 900010: there is no paragraph of the article at this place',
    ]);
  });

  it('takes what the coder wrote in a comment, line by line', () => {
    const comment = 'position: predicts\nby: oda-merrin\nhedge: perhaps\nIt will rain again.';
    const { codings } = takenFrom(
      projectOf(selection(first, rain, comment), code(rain, label)),
      'Ana',
      new Map(),
    );
    expect(codings[0]?.items.claim[0]?.data).toEqual({
      question: 'dam-cause',
      answer: 'rain-alone',
      position: 'predicts',
      by: 'oda-merrin',
      text: 'It will rain again.',
      hedge: 'perhaps',
      at: [1],
    });
  });
});

/** The name of the code for a meaning. */
function codesNamed(meaning: CodeMeaning): string {
  const guid = codeGuid('dam', meaning);
  return allCodes(project.codes).find((each) => each.guid === guid)?.name ?? '';
}
