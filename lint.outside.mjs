import { dirname, relative, resolve, sep } from 'node:path';

const PROJECT = import.meta.dirname;
/** A relative path that goes up, as it stands in a string: `../../x`. */
const UPWARD = /^(?:\.\/)?(?:\.\.\/)+[\w.-]|^(?:\.\.\/)+$|^\.\.$/;

/** Where a path leads from the folder of a file; `undefined` where it stays in the project. */
function outside(file, path) {
  const target = relative(PROJECT, resolve(dirname(file), path));
  return target === '..' || target.startsWith(`..${sep}`) ? target : undefined;
}

/**
 * Refuses strings that are relative paths out of the project, as seen from the file that they stand in: a clone has
 * nothing beside it, so what reads such a path works on one machine only.
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
    const check = (node, text) => {
      const target = UPWARD.test(text) ? outside(context.filename, text) : undefined;
      if (target !== undefined) context.report({ node, messageId: 'outside', data: { target } });
    };
    return {
      Literal: (node) => {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement: (node) => {
        check(node, node.value.cooked ?? '');
      },
    };
  },
};

// oxlint-disable-next-line no-restricted-exports -- Oxlint asks a plugin for its default export.
export default { meta: { name: 'parallax' }, rules: { 'no-path-outside': noPathOutside } };
