/** A tool of others that reads what we write: one row, and one program beside this file. */
export interface PeerTool {
  /** What `npm run test:peers -- NAME` calls it. */
  name: string;
  /** Where it is installed from: `python` from PyPI into a virtual environment, `node` from npm into a folder. */
  from: 'python' | 'node';
  /** Its packages with their exact versions, as pip or npm takes them. */
  packages: readonly [first: string, ...rest: string[]];
  /**
   * The program that has the tool read a site. It is given three paths: the built site, an empty folder for what it unpacks, and the
   * folder in which the packages were installed (a module of npm is found by `createRequire` from there). It prints a line of JSON for each
   * check: `{"check": "what was read", "problem": "what is wrong, left out if nothing is"}`. One that prints none, or ends
   * with another code than 0, has failed.
   */
  program: string;
}

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
];
