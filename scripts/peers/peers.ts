/** A tool of others that reads what we write: one row, and one program beside this file. */
export interface PeerTool {
  /** What `npm run test:peers -- NAME` calls it. */
  name: string;
  /** Where it is installed from: `python` from PyPI into a virtual environment, `node` from npm into a folder. */
  from: 'python' | 'node';
  /** Its packages with their exact versions, as pip or npm takes them. */
  packages: readonly [first: string, ...rest: string[]];
  /** Code that no registry has: a commit of a repository, which is fetched by git, or found in the folder that `CHECKOUTS_VARIABLE` names. */
  checkout?: SourceCheckout;
  /**
   * The program that has the tool read a site. It is given three paths, and a fourth of its checkout: the built site, an empty folder for what it unpacks, and the
   * folder in which the packages were installed (a module of npm is found by `createRequire` from there). It prints a line of JSON for each
   * check: `{"check": "what was read", "problem": "what is wrong, left out if nothing is"}`. One that prints none, or ends
   * with another code than 0, has failed.
   */
  program: string;
}

/** A commit of a repository, with its submodules. */
export interface SourceCheckout {
  repository: string;
  commit: string;
}

/** The environment variable that names a folder with checkouts, for machines that reach no GitHub: `translation-server/`, `feedvalidator/`. */
export const CHECKOUTS_VARIABLE = 'PARALLAX_PEER_CHECKOUTS';

/** The tools, in the order in which they run. A row more is all that another one needs. */
export const PEER_TOOLS: readonly PeerTool[] = [
  { name: 'frictionless', from: 'python', packages: ['frictionless==5.21.0'], program: 'read-tables.py' },
  { name: 'networkx', from: 'python', packages: ['networkx==3.4.2'], program: 'read-networks.py' },
  { name: 'pyrefiqda', from: 'python', packages: ['pyrefiqda==0.3.1'], program: 'read-projects.py' },
  {
    name: 'packages',
    from: 'python',
    packages: ['roc-validator==0.13.0', 'rocrate==0.16.0', 'bagit==1.9.0'],
    program: 'read-package.py',
  },
  {
    name: 'json-schema',
    from: 'python',
    packages: ['jsonschema==4.26.0', 'pyyaml==6.0.3'],
    program: 'read-schemas.py',
  },
  {
    name: 'feeds',
    from: 'python',
    packages: ['feedparser==6.0.14', 'lxml==6.1.3'],
    program: 'read-feeds.py',
  },
  {
    name: 'feed-validator',
    from: 'python',
    packages: ['html5lib==1.1', 'lxml==6.1.3', 'rdflib==7.6.0'],
    checkout: {
      repository: 'https://github.com/w3c/feedvalidator',
      commit: '43dabeb217bd8d8b0a3f12f3a6e7c39a8619d9a8',
    },
    program: 'validate-feeds.py',
  },
  {
    name: 'citations',
    from: 'python',
    packages: ['bibtexparser==1.4.4', 'pybtex==0.26.1', 'rispy==0.10.0', 'pylatexenc==2.11'],
    program: 'read-citations.py',
  },
  {
    name: 'json-ld',
    from: 'python',
    packages: ['extruct==0.18.0', 'PyLD==3.3.0', 'rdflib==7.6.0'],
    program: 'read-descriptions.py',
  },
  {
    name: 'zotero',
    from: 'node',
    packages: [
      'jsdom@29.0.1',
      'config@4.1.1',
      'iconv-lite@0.4.24',
      'md5@2.3.0',
      'request@2.88.2',
      'request-promise-native@1.0.9',
      'w3c-xmlserializer@5.0.0',
      'whatwg-encoding@3.1.1',
      'whatwg-mimetype@5.0.0',
      'wicked-good-xpath@1.3.0',
      'xregexp@5.1.2',
    ],
    checkout: {
      repository: 'https://github.com/zotero/translation-server',
      commit: 'd88a8d5384456439962edfef129b14841b09af6d',
    },
    program: 'read-saved-pages.ts',
  },
];
