import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { SEVERAL_MEANINGS } from './several-meanings.ts';

const SRC = join(import.meta.dirname, '../src');
const VOCABULARY = join(SRC, 'vocabulary');

/** Names that programmers give to elements, codes, and the notation: none has words of a text. */
const NOT_WORDS = new Set(['class-names.ts', 'name-words.ts', 'languages.ts', 'phrases.ts']);

/** A phrase as it is written in the vocabulary: a list made from another has no phrases of that list of its own. */
interface Written {
  phrase: string;
  language: string;
  list: string;
}

function literalsIn(path: string): { text: string; node: ts.Node }[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { text: string; node: ts.Node }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node))
      found.push({ text: node.text, node });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function writtenIn(file: string): Written[] {
  const code = readFileSync(join(VOCABULARY, file), 'utf8');
  return literalsIn(join(VOCABULARY, file)).flatMap(({ text, node }) => {
    let [language, list] = ['en', ''];
    let declaration: ts.Node | undefined;
    for (let around: ts.Node = node.parent; !ts.isSourceFile(around); around = around.parent) {
      if (ts.isFunctionDeclaration(around)) return [];
      const name =
        'name' in around && ts.isIdentifier(around.name as ts.Node)
          ? (around.name as ts.Identifier).text
          : '';
      if (ts.isPropertyAssignment(around) && /^[a-z]{2}$/.test(name)) language = name;
      if (ts.isPropertyAssignment(around) && name === 'name') return [];
      if (ts.isVariableDeclaration(around)) [list, declaration] = [name, around];
    }
    // A part of phrases is no phrase.
    return /\p{L}/u.test(text) && !(node.parent === declaration && code.includes(`\${${list}`))
      ? [{ phrase: text, language, list }]
      : [];
  });
}

/** All that a phrase spells out: "publish[ed] (on|at)" is four. A hyphen may be a space, and "…" may be nothing. */
function spellOut(phrase: string): string[] {
  const part = /\[([^[\]]*)\]|\(([^()[\]]*)\)/u.exec(phrase);
  if (part === null) {
    const plain = phrase.toLowerCase().replace(/-/gu, ' ').replace(/\s+/gu, ' ');
    return plain.replace(/…$/u, '').trim().split('|');
  }
  const [whole, optional, needed = ''] = part;
  const ways = [...(optional ?? needed).split('|'), ...(optional === undefined ? [] : [''])];
  return ways.flatMap((way) =>
    spellOut(phrase.slice(0, part.index) + way + phrase.slice(part.index + whole.length)),
  );
}

/** The words and phrases that are written more than once in a language, each with the lists that have them. */
function findDoubles(): Map<string, string> {
  const files = readdirSync(VOCABULARY).filter((file) => !NOT_WORDS.has(file));
  const places = new Map<string, string[]>();
  for (const { phrase, language, list } of files.flatMap(writtenIn)) {
    for (const spelling of new Set(spellOut(phrase))) {
      const key = `${language} ${spelling}`;
      places.set(key, [...(places.get(key) ?? []), list]);
    }
  }
  const doubles = [...places].filter(([, lists]) => lists.length > 1);
  return new Map(doubles.map(([key, lists]) => [key, lists.toSorted().join(', ')]));
}

it('teaches each word once: one in several lists has several meanings, which are listed', () => {
  const listed = SEVERAL_MEANINGS.map(([word, lists]) => [word, lists] as const);
  expect(Object.fromEntries(findDoubles())).toEqual(Object.fromEntries(listed));
});

it('has words in other letters than Latin nowhere but in the vocabulary', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('vocabulary'),
  );
  const words = files.flatMap((file) =>
    literalsIn(join(SRC, file)).filter(({ text }) =>
      /(?:(?!\p{Script=Latin})\p{L}){2}/u.test(text.replaceAll(/\\p\{[^}]*\}/gu, '')),
    ),
  );
  expect(words.map(({ text }) => text)).toEqual([]);
});
