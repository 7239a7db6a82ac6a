import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** A code of a project that was read, with the names of those above it. */
export interface ReadCode {
  guid: string;
  name: string;
  above: readonly string[];
}

/** A code on a selection, or on a whole source. */
export interface ReadCoding {
  code: string;
  /** The GUID of the user; empty if the file names none. */
  user: string;
  /** The texts of its notes. */
  notes: string[];
}

/** A stretch of a source's text with what is coded on it. */
export interface ReadSelection {
  /** In code points from 0: the first, and the one after the last. */
  start: number;
  end: number;
  comment: string;
  codings: ReadCoding[];
}

/** A text of a project that was read. */
export interface ReadSource {
  guid: string;
  name: string;
  /** Its text; `undefined` if it is not in the project. */
  text: string | undefined;
  selections: ReadSelection[];
  /** What is coded on the text as a whole. */
  whole: ReadCoding[];
}

/** A REFI-QDA project that was read, whatever tool wrote it. */
export interface ReadProject {
  /** The tool that wrote it, as it calls itself; empty if it does not say. */
  origin: string;
  users: Map<string, string>;
  codes: ReadCode[];
  sources: ReadSource[];
  /** Sets of sources: GUID, name, and the GUIDs of the sources. */
  sets: { guid: string; name: string; sources: string[] }[];
  /** Names of sources that are no text, which an archive of articles has no place for. */
  otherSources: string[];
}

/**
 * Reads `project.qde`. GUIDs are in lower case and without braces. `textOf` gives a file of the package by the name in
 * an `internal://` address. Throws a message of the parser (`VFileMessage`) for what is no XML, and an Error for XML of
 * another kind.
 */
export function readProject(xml: string, textOf: (name: string) => string | undefined): ReadProject {
  const project = elementsOf(fromXml(xml.replace(/^\ufeff/u, '')))[0];
  if (project?.name.replace(/^.*:/, '') !== 'Project')
    throw new Error(`The file's root is ${project?.name ?? 'missing'}, not Project.`);
  const part = (name: string) => elementsOf(project).find((element) => element.name === name);
  const notes = new Map(
    elementsOf(part('Notes')).map((note) => [guidIn(note, 'guid'), plainTextOf(note, textOf) ?? '']),
  );
  const sources = elementsOf(part('Sources'));
  const codes = elementsOf(part('CodeBook')).find(({ name }) => name === 'Codes');
  return {
    origin: project.attributes['origin'] ?? '',
    users: new Map(
      elementsOf(part('Users')).map((user) => [
        guidIn(user, 'guid'),
        user.attributes['name'] ?? user.attributes['id'] ?? '',
      ]),
    ),
    codes: codesIn(codes, []),
    sources: sources
      .filter(({ name }) => name === 'TextSource')
      .map((source) => readSource(source, textOf, notes)),
    sets: elementsOf(part('Sets')).map((set) => ({
      guid: guidIn(set, 'guid'),
      name: set.attributes['name'] ?? '',
      sources: childrenOf(set, 'MemberSource').map((member) => guidIn(member, 'targetGUID')),
    })),
    otherSources: sources
      .filter(({ name }) => name !== 'TextSource')
      .map(({ name, attributes }) => attributes['name'] ?? name),
  };
}

function readSource(
  source: Element,
  textOf: (name: string) => string | undefined,
  notes: ReadonlyMap<string, string>,
): ReadSource {
  const readCoding = (coding: Element): ReadCoding => ({
    code: guidIn(childOf(coding, 'CodeRef'), 'targetGUID'),
    user: guidIn(coding, 'creatingUser'),
    notes: notesOf(coding, notes),
  });
  const codingsIn = (element: Element) => childrenOf(element, 'Coding').map(readCoding);
  return {
    guid: guidIn(source, 'guid'),
    name: source.attributes['name'] ?? '',
    text: plainTextOf(source, textOf),
    selections: childrenOf(source, 'PlainTextSelection').map((selection) => {
      const user = guidIn(selection, 'creatingUser') || guidIn(selection, 'modifyingUser');
      return {
        start: Number(selection.attributes['startPosition']),
        end: Number(selection.attributes['endPosition']),
        comment: textIn(childOf(selection, 'Description')),
        codings: codingsIn(selection).map((coding) => ({
          ...coding,
          user: coding.user || user,
          notes: [...coding.notes, ...notesOf(selection, notes)],
        })),
      };
    }),
    whole: codingsIn(source),
  };
}

function codesIn(parent: Element | undefined, above: readonly string[]): ReadCode[] {
  return childrenOf(parent, 'Code').flatMap((code) => {
    const name = code.attributes['name'] ?? '';
    return [{ guid: guidIn(code, 'guid'), name, above }, ...codesIn(code, [...above, name])];
  });
}

function notesOf(element: Element, notes: ReadonlyMap<string, string>): string[] {
  return childrenOf(element, 'NoteRef').flatMap((note) => notes.get(guidIn(note, 'targetGUID')) ?? []);
}

/** The text of a source or note: in the file itself, or in a file of the package. */
function plainTextOf(source: Element, textOf: (name: string) => string | undefined): string | undefined {
  const inside = childOf(source, 'PlainTextContent');
  if (inside !== undefined) return textIn(inside);
  const path = source.attributes['plainTextPath'];
  return path == null ? undefined : textOf(path.replace(/^internal:\/\//, ''));
}

const elementsOf = (node: Element | Root | undefined): Element[] =>
  (node?.children ?? []).filter((child) => child.type === 'element');

const childrenOf = (node: Element | undefined, name: string): Element[] =>
  elementsOf(node).filter((element) => element.name === name);

const childOf = (node: Element, name: string): Element | undefined => childrenOf(node, name)[0];

function textIn(node: Element | undefined): string {
  return (node?.children ?? [])
    .map((child) => ('value' in child && child.type !== 'comment' ? child.value : ''))
    .join('');
}

const guidIn = (node: Element | undefined, name: string): string =>
  (node?.attributes[name] ?? '').replace(/^\{|\}$/g, '').toLowerCase();
