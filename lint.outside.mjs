import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

const PROJECT = import.meta.dirname;

/** A relative path that goes up and is all that a string says: `../../x`. */
const UPWARD = /^(?:\.\/)?(?:\.\.\/)+[\w.$-]\S*$|^(?:\.\.\/)+$|^\.\.$/;
/** The same in the midst of words, as in a command. It begins with a letter, since `../2020` is a date. */
const AMONG_WORDS = /(?<=(?:^|[\s"'`=(<[]))(?:\.\.\/)+[a-z_][\w./-]*/gi;
/** The folder of somebody's machine: `/home/ada`. What precedes it is none of an address: `https://a.org/home/`. */
const OF_A_MACHINE = /(?<![\w.:/~}-])(?:\/(?:home|work|Users|root|mnt|Volumes)\/|[A-Z]:\\)[\w.-]+/g;

/** What opens the paths that it is given, from the folder in which the command was started. */
const OPENS =
  /^(?:access|appendFile|copyFile|cp|create(?:Read|Write)Stream|exists|lstat|mkdir|open|opendir|readdir|readFile|rename|rm|stat|writeFile)(?:Sync)?$/;
/** What starts a program, with its words as second argument. */
const STARTS = /^(?:spawn|execFile|fork)(?:Sync)?$/;
/** The modules whose functions are meant by their names. */
const MODULES = ['path', 'fs', 'promises', 'process'];
/** What the project's folder is called where it is imported. */
const PROJECT_NAMES = ['ROOT', 'PROJECT'];

/** @param {string} path */
function leaves(path) {
  const target = relative(PROJECT, path);
  return target === '..' || target.startsWith(`..${sep}`) ? target : undefined;
}

/**
 * The paths out of the project that a text names. One that is the whole text is seen from `folder`; one among words is
 * seen from the project's own folder, in which its commands are given.
 *
 * @param {string} text
 * @param {string} folder
 */
export function pathsOutside(text, folder) {
  const named = UPWARD.test(text) ? [leaves(resolve(folder, text))] : (text.match(AMONG_WORDS) ?? []);
  return [...named, ...(text.match(OF_A_MACHINE) ?? [])].filter((path) => path !== undefined);
}

/**
 * What is known of the value of an expression before the program runs: its text, or the beginning of it where it is not
 * `complete`, and whether it starts from where the `project` lies.
 *
 * @typedef {{ text: string; complete: boolean; project: boolean }} Known
 * @typedef {import('estree').Node} Node
 * @typedef {import('eslint').Rule.RuleContext} Context
 */

/** @type {(text: string) => Known} */
const written = (text) => ({ text, complete: true, project: false });
/** @type {(text: string) => Known} */
const inProject = (text) => ({ text, complete: true, project: true });

/**
 * Several texts as one, up to the first that is not known; `undefined` where that is the first.
 *
 * @param {readonly (Known | undefined)[]} values
 * @param {(...texts: string[]) => string} add
 * @returns {Known | undefined}
 */
function joined(values, add) {
  const end = values.findIndex((value) => value?.complete !== true);
  const texts = (end === -1 ? values : values.slice(0, end + 1)).filter((value) => value !== undefined);
  const [first] = texts;
  if (first === undefined) return undefined;
  return { text: add(...texts.map(({ text }) => text)), complete: end === -1, project: first.project };
}

/** @param {string[]} texts */
const concatenated = (...texts) => texts.join('');

/** As `resolve` of node:path, from the project's folder. @param {readonly (Known | undefined)[]} values */
function resolved(values) {
  const last = values.findLastIndex((value) => value !== undefined && isAbsolute(value.text));
  return joined(last === -1 ? [inProject(PROJECT), ...values] : values.slice(last), resolve);
}

/** As `new URL(path, base)` of the paths of files. @type {(base: string, path?: string) => string} */
const besideFile = (base, path = '') => join(base.endsWith(sep) ? base : dirname(base), path);

/** The name of what is called, alone or of a module: `join`, `path.join`. @param {Node} callee */
function calledName(callee) {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return '';
  const { object, property } = callee;
  return object.type === 'Identifier' && MODULES.includes(object.name) ? property.name : '';
}

/** Reads paths out of the expressions of one file. */
class PathReader {
  /** What was read as a part of a longer path, and says nothing by itself. */
  parts = new WeakSet();

  /** @param {Context} context */
  constructor(context) {
    this.context = context;
  }

  /**
   * @param {Node} node
   * @returns {Known | undefined}
   */
  read(node) {
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' ? written(node.value) : undefined;
      case 'TemplateLiteral':
        return joined(this.#pieces(node), concatenated);
      case 'BinaryExpression':
        return node.operator === '+'
          ? joined(this.#readAll([node.left, node.right]), concatenated)
          : undefined;
      case 'Identifier':
        return this.#readVariable(node);
      case 'MemberExpression':
        return this.#readMember(node);
      case 'CallExpression':
      case 'NewExpression':
        return this.#readCall(calledName(node.callee), node.arguments);
      default:
        return undefined;
    }
  }

  /** @param {readonly Node[]} nodes */
  #readAll(nodes) {
    const values = nodes.map((node) => this.read(node));
    if (values[0]?.project === true) for (const node of nodes) this.parts.add(node);
    return values;
  }

  /** @param {import('estree').TemplateLiteral} node */
  #pieces({ quasis, expressions }) {
    const values = this.#readAll(expressions);
    return quasis
      .flatMap((quasi, index) => [written(quasi.value.cooked ?? ''), ...values.slice(index, index + 1)])
      .filter((piece) => piece?.text !== '');
  }

  /** @param {import('estree').Identifier} node */
  #readVariable(node) {
    /** @type {import('eslint').Scope.Scope | null} */
    let scope = this.context.sourceCode.getScope(node);
    while (scope !== null && !scope.set.has(node.name)) scope = scope.upper;
    const [definition] = scope?.set.get(node.name)?.defs ?? [];
    if (definition?.type === 'ImportBinding')
      return PROJECT_NAMES.includes(node.name) ? inProject(PROJECT) : undefined;
    if (definition?.type !== 'Variable' || definition.parent.kind !== 'const') return undefined;
    const { id, init } = definition.node;
    return id.type === 'Identifier' && init ? this.read(init) : undefined;
  }

  /** @param {import('estree').MemberExpression} node */
  #readMember({ object, property }) {
    const name = property.type === 'Identifier' ? property.name : '';
    if (object.type !== 'MetaProperty')
      return ['href', 'pathname'].includes(name) ? this.read(object) : undefined;
    const file = this.context.physicalFilename;
    if (name === 'dirname') return inProject(dirname(file));
    return ['filename', 'url'].includes(name) ? inProject(file) : undefined;
  }

  /**
   * @param {string} name
   * @param {readonly Node[]} given
   */
  #readCall(name, given) {
    switch (name) {
      case 'cwd':
        return inProject(PROJECT);
      case 'join':
        return joined(this.#readAll(given), join);
      case 'resolve':
        return resolved(this.#readAll(given));
      case 'dirname':
        return joined(this.#readAll(given), dirname);
      case 'URL':
        return joined(this.#readAll([...given].reverse()), besideFile);
      case 'fileURLToPath':
      case 'pathToFileURL':
        return joined(this.#readAll(given), concatenated);
      default:
        return undefined;
    }
  }
}

/**
 * What of a call is taken as a path from the folder in which the command was started.
 *
 * @param {import('estree').SimpleCallExpression} node
 */
function openedPaths({ callee, arguments: given }) {
  const name = calledName(callee);
  if (OPENS.test(name)) return given;
  const [, words] = given;
  return STARTS.test(name) && words?.type === 'ArrayExpression'
    ? words.elements.filter((word) => word !== null)
    : [];
}

/**
 * Refuses paths out of the project, in strings, comments and the text of templates, and where calls put them together: a
 * clone has nothing beside it, so what reads such a path works on one machine only.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noPathOutside = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { outside: 'A clone has nothing at "{{target}}": name no path outside the project.' },
  },
  create(context) {
    const reader = new PathReader(context);
    const folder = dirname(context.physicalFilename);
    /** @param {{ loc?: import('estree').SourceLocation | null | undefined }} at @param {string | undefined} target */
    const report = ({ loc }, target) => {
      if (target !== undefined && loc) context.report({ loc, messageId: 'outside', data: { target } });
    };
    /** @param {{ loc?: import('estree').SourceLocation | null | undefined }} at @param {string} text */
    const checkText = (at, text) => {
      for (const target of pathsOutside(text, folder)) report(at, target);
    };
    /** @param {Node} node */
    const checkPath = (node) => {
      const known = reader.parts.has(node) ? undefined : reader.read(node);
      if (known?.project === true) report(node, leaves(known.text));
    };
    /** @param {{ value: string } & Node} node */
    const checkTemplateText = (node) => {
      checkText(node, node.value);
    };
    return {
      Program: () => {
        for (const comment of context.sourceCode.getAllComments()) checkText(comment, comment.value);
      },
      Literal: (node) => {
        if (typeof node.value === 'string' && !reader.parts.has(node)) checkText(node, node.value);
      },
      TemplateLiteral: (node) => {
        if (reader.parts.has(node)) return;
        checkText(node, node.quasis.map(({ value }) => value.cooked ?? '').join('${}'));
        checkPath(node);
      },
      BinaryExpression: checkPath,
      NewExpression: checkPath,
      CallExpression: (node) => {
        checkPath(node);
        for (const opened of openedPaths(node)) {
          const known = reader.read(opened);
          if (known === undefined || known.project) continue;
          reader.parts.add(opened);
          report(opened, UPWARD.test(known.text) ? leaves(resolve(PROJECT, known.text)) : undefined);
        }
      },
      JSXText: checkTemplateText,
      AstroHTMLComment: checkTemplateText,
    };
  },
};

// oxlint-disable-next-line no-restricted-exports -- Oxlint asks a plugin for its default export.
export default { meta: { name: 'parallax' }, rules: { 'no-path-outside': noPathOutside } };
