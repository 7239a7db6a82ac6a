import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** The packages by folder, each after those that it depends on. */
export const PACKAGES = ['edtf', 'saved-article'] as const;

/** A package that was packed. */
export interface PackedPackage {
  name: string;
  folder: string;
}

interface Manifest extends Record<string, unknown> {
  name: string;
  exports: string | Record<string, string>;
}

/**
 * Compiles the packages of the project at `root`, each into the folder that `folderOf` returns for its directory:
 * JavaScript with declarations, README, licence, and a package.json whose exports point to them. A folder's earlier
 * content is removed. Throws if a package does not parse; `npm run types` checks its types, with stricter rules.
 */
export function packPackages(root: string, folderOf: (directory: string) => string): PackedPackage[] {
  const packed: PackedPackage[] = [];
  for (const directory of PACKAGES) {
    const from = join(root, 'packages', directory);
    const folder = folderOf(directory);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Manifest;
    compile(root, from, folder, packed);
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(publicManifest(manifest), null, 2)}\n`);
    copyFileSync(join(from, 'README.md'), join(folder, 'README.md'));
    copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
    packed.push({ name: manifest.name, folder });
  }
  return packed;
}

function compile(root: string, from: string, outDir: string, packed: readonly PackedPackage[]): void {
  const rootDir = join(from, 'src');
  const program = ts.createProgram({
    rootNames: ts.sys.readDirectory(rootDir, ['.ts']),
    options: {
      target: ts.ScriptTarget.ES2024,
      lib: ['lib.es2024.d.ts', 'lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      rewriteRelativeImportExtensions: true,
      verbatimModuleSyntax: true,
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noCheck: true,
      declaration: true,
      noEmitOnError: true,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      rootDir,
      outDir,
      // The workspace's exports would resolve to sources outside of this package.
      paths: Object.fromEntries(packed.map(({ name, folder }) => [name, [join(folder, 'index.d.ts')]])),
    },
  });
  const { diagnostics } = program.emit();
  const found = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (found.length === 0) return;
  throw new Error(
    ts.formatDiagnostics(found, {
      getCanonicalFileName: (name) => relative(root, name),
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
}

function publicManifest({ exports, ...manifest }: Manifest): Record<string, unknown> {
  const entries = typeof exports === 'string' ? { '.': exports } : exports;
  return {
    ...Object.fromEntries(Object.entries(manifest).filter(([key]) => key !== 'private')),
    exports: Object.fromEntries(
      Object.entries(entries).map(([entry, source]) => {
        const path = source.replace(/^\.\/src\//, './').replace(/\.ts$/, '');
        return [entry, { types: `${path}.d.ts`, default: `${path}.js` }];
      }),
    ),
  };
}
