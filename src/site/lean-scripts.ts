import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Vite's module that loads the style sheets of modules imported on demand; no script here has any. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** The modules that read dates. */
const DATES = /packages\/edtf\/src\//;

/**
 * Keeps browser scripts small: removes what says why a date is none, since the check has seen all dates of an archive; removes Vite's preloading from imports on demand, with its list of files, and puts constants such
 * as the site's own words where they are used, without a name for each.
 */
export function leanScripts(): Plugin {
  return {
    name: 'parallax:lean-scripts',
    enforce: 'pre',
    config: () => ({
      environments: {
        client: {
          build: {
            modulePreload: false,
            rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 3 } } },
          },
        },
      },
    }),
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: DATES },
      order: 'post',
      handler(code) {
        return { code: withoutReasons(code, this.parse(code)), map: null };
      },
    },
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/** A node of a syntax tree. */
interface Node {
  type: string;
  start: number;
  end: number;
  callee?: { name?: string };
  arguments?: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Empties the two texts of each call of `failure`. */
function withoutReasons(code: string, tree: unknown): string {
  const calls = callsOfFailure(tree);
  return calls.reduceRight((text, { start, end }) => `${text.slice(0, start)}'', ''${text.slice(end)}`, code);
}

/** Where the arguments of the calls of `failure` stand, in their order. */
function callsOfFailure(value: unknown): { start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(callsOfFailure);
  if (!isNode(value)) return [];
  const [first, last] = [value.arguments?.[0], value.arguments?.at(-1)];
  if (
    value.type === 'CallExpression' &&
    value.callee?.name === 'failure' &&
    first !== undefined &&
    last !== undefined
  )
    return [{ start: first.start, end: last.end }];
  return Object.values(value).flatMap(callsOfFailure);
}
