import type { ViteUserConfig } from 'astro';
import { join } from 'node:path';
import type { InterfaceLanguage } from '../interface/languages.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Takes the site's own words, which modules import as `#words/<file>`, from the folder of one language. Without it, as in tests, Node
 * resolves `#words/` to English (`imports` of package.json). One language is compiled in, so that no page loads two.
 */
export function interfaceWords(project: string, language: InterfaceLanguage): Plugin {
  return {
    name: 'parallax:interface-words',
    enforce: 'pre',
    resolveId: (id) =>
      id.startsWith('#words/')
        ? join(project, 'src/interface', language, `${id.slice('#words/'.length)}.ts`)
        : undefined,
  };
}
