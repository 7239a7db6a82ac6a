import type { Root } from 'mdast';
import { hash } from 'node:crypto';
import type { z } from 'zod';
import { outlineAccount } from '../markdown/outline-account.ts';
import { readAccount } from '../markdown/parse-account.ts';
import { once } from '../rebuild/once.ts';
import type { Account, AccountOutline } from '../schema/account.ts';
import type { ContentKind } from './content-layout.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { FILE_START, issueAt, type Issue } from './issue.ts';
import type { KeptEntries } from './kept-entries.ts';
import { readProse, type ProseName, type ProseSource } from './prose-source.ts';
import type { SourceFile } from './read-content.ts';
import { readYaml, UNREADABLE, type YamlSource } from './yaml-source.ts';

/**
 * One content file: its YAML with positions and, if its schema accepts that, the typed data. Each is computed on
 * first use, and only once.
 */
export interface Entry<T> {
  kind: ContentKind;
  id: string;
  /** As in messages. */
  file: string;
  schema: z.ZodType<T>;
  /** A hash of the file's text; empty for a file that could not be read. */
  readonly digest: string;
  readonly yaml: YamlSource;
  /** The result of the schema for the YAML; `undefined` if it is rejected. */
  readonly data: T | undefined;
  /**
   * Drops what was parsed of the file, which takes about twenty times the memory of its text, except the data and the
   * outline of the account: thousands of files are checked one after the other. Whatever is asked for again is parsed
   * again, or taken from what is kept.
   */
  release: () => void;
  /**
   * Drops the text of a file that was released, too, once nothing of it will be parsed again: a build has judged all files, and only
   * reads their data and trees. Does nothing to a file that this run has not parsed, or where nothing is kept. Afterwards, asking for the
   * text, the YAML or the Markdown throws.
   */
  forgetText: () => void;
}

/** A Markdown file with frontmatter: an article with its account, or a dossier with its introduction. */
export interface ProseEntry<T> extends Entry<T> {
  /** The whole file; empty if it could not be read. */
  readonly text: string;
  /** Hashes of its frontmatter and of what follows; of a file without fences, all is its frontmatter. */
  readonly partDigests: { head: string; body: string };
  /** `undefined` if the file has no fences that mark where the account or introduction starts. */
  readonly prose: ProseSource | undefined;
  /**
   * Returns the tree without positions, for rendering: a new copy each time, since rendering changes it. Empty for a
   * file without a tree.
   */
  takeTree: () => Root;
  /** The account, read from that tree, and its outline; empty for a file without a tree. */
  readonly account: Account;
  readonly outline: AccountOutline;
}

/** Makes the entry of a file; what it has in `kept` is not parsed. */
export function loadEntry<T>(
  source: SourceFile,
  schema: z.ZodType<T>,
  kept: KeptEntries | undefined,
): Entry<T> {
  const { kind, id, file } = source;
  const text = forgettableText(source.text, file);
  const digest = once(() => digestOf(text.get() ?? ''));
  const yaml = forgettable(() => {
    const written = text.get();
    return written === undefined ? UNREADABLE : readYaml(written, file);
  });
  const data = once(() => {
    const key = keyOfEntry(kind, digest());
    const before = kept?.entries.take(key);
    if (before !== undefined) return before.data as T;
    const made = schema.safeParse(yaml.get().data).data;
    if (made !== undefined) kept?.entries.keep(key, { data: made });
    return made;
  });
  let isReleased = false;
  return {
    kind,
    id,
    file,
    schema,
    get digest() {
      return digest();
    },
    get yaml() {
      return yaml.get();
    },
    get data() {
      return data();
    },
    release() {
      if (!yaml.isKnown()) return;
      data();
      yaml.forget();
      isReleased = true;
    },
    forgetText() {
      if (kept === undefined || !isReleased) return;
      yaml.forget();
      text.forget();
    },
  };
}

/** Makes the entry of a Markdown file, as `loadEntry` does of a YAML file. */
export function loadProseEntry<T>(
  source: SourceFile,
  schema: z.ZodType<T>,
  name: ProseName,
  kept: KeptEntries | undefined,
): ProseEntry<T> {
  const { kind, id, file } = source;
  const text = forgettableText(source.text ?? '', file);
  const digest = once(() => digestOf(text.get()));
  const split = forgettable(() => splitFrontmatter(text.get()));
  const partDigests = once(() => {
    const parts = split.get();
    return typeof parts === 'object'
      ? { head: digestOf(parts.yaml), body: digestOf(parts.body) }
      : { head: digest(), body: '' };
  });
  const yaml = forgettable(() => {
    const parts = split.get();
    return typeof parts === 'object'
      ? readYaml(parts.yaml, file, 2)
      : { ...UNREADABLE, issues: fenceIssues(parts, text.get(), file) };
  });
  const prose = forgettable(() => {
    const parts = split.get();
    return typeof parts === 'object' ? readProse(text.get(), parts, file, name) : undefined;
  });
  const key = () => keyOfEntry(kind, digest());
  const account = forgettable(() => readAccount(keptTree() ?? treeOf(prose.get())));
  const keptTree = () => (prose.isKnown() ? undefined : kept?.trees.take(key()));
  /** The tree without positions; it is kept, so that the text need not be parsed again. */
  const leanTree = (): Root => {
    const known = keptTree();
    if (known !== undefined) return known;
    const lean = withoutPositions(treeOf(prose.get()));
    if (kept === undefined) return lean;
    kept.trees.keep(key(), lean);
    prose.forget();
    return lean;
  };
  const before = once(() => {
    kept?.trees.stay(key());
    return kept?.entries.take(key());
  });
  const outline = once(() => before()?.outline ?? outlineAccount(account.get()));
  const data = once(() => {
    const known = before();
    if (known?.outline !== undefined) return known.data as T;
    const made = schema.safeParse(yaml.get().data).data;
    if (made !== undefined) kept?.entries.keep(key(), { data: made, outline: outline() });
    return made;
  });
  let isTreeKept = false;
  return {
    kind,
    id,
    file,
    schema,
    get text() {
      return text.get();
    },
    get partDigests() {
      return partDigests();
    },
    get digest() {
      return digest();
    },
    get yaml() {
      return yaml.get();
    },
    get data() {
      return data();
    },
    get account() {
      kept?.noteAccount(account);
      return account.get();
    },
    get outline() {
      return outline();
    },
    get prose() {
      return prose.get();
    },
    takeTree: leanTree,
    release() {
      if (!yaml.isKnown() && !prose.isKnown()) return;
      data();
      if (kept !== undefined) outline();
      yaml.forget();
      if (prose.isKnown()) {
        leanTree();
        isTreeKept = kept !== undefined;
      }
      prose.forget();
      account.forget();
    },
    forgetText() {
      if (!isTreeKept) return;
      partDigests();
      for (const parsed of [yaml, prose, split, account]) parsed.forget();
      text.forget();
    },
  };
}

/** The text of a file, until it is forgotten; asking for it afterwards is a bug, and throws. */
function forgettableText<Text extends string | undefined>(text: Text, file: string) {
  let known: { text: Text } | undefined = { text };
  return {
    get() {
      if (known === undefined) throw new Error(`The text of ${file} was forgotten.`);
      return known.text;
    },
    forget() {
      known = undefined;
    },
  };
}

const treeOf = (prose: ProseSource | undefined): Root => prose?.tree ?? { type: 'root', children: [] };

function fenceIssues(what: 'missing' | 'unclosed', text: string, file: string): Issue[] {
  const message =
    what === 'missing'
      ? 'The frontmatter is missing: line 1 is not ---.'
      : 'The frontmatter has no end: no line --- follows the one that starts it.';
  return text === '' ? [] : [issueAt('missing-frontmatter', file, FILE_START, message)];
}

/** A copy of a tree without its positions. */
function withoutPositions<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withoutPositions) as T;
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node))
    if (key !== 'position') copy[key] = withoutPositions(value);
  return copy as T;
}

/** A text may be valid data of one kind and not of another. */
function keyOfEntry(kind: ContentKind, digest: string): string {
  return `${kind} ${digest}`;
}

function digestOf(text: string): string {
  return hash('sha1', text, 'base64url');
}

/** Like `once`, for results that can be dropped and are then computed again on the next use. */
function forgettable<T>(make: () => T) {
  let made: { value: T } | undefined;
  return {
    get: (): T => (made ??= { value: make() }).value,
    isKnown: () => made !== undefined,
    forget: () => {
      made = undefined;
    },
  };
}
