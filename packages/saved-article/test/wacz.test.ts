import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile, type Options } from 'yazl';
import { DEFAULT_LIMITS, type Limits } from '../src/limits.ts';
import { listWacz, readWacz } from '../src/open/wacz.ts';
import { gzipped, record, say, sha1 } from './capture.ts';

const PAGE = '<p>A bridge.</p>';
const first = await record();
const second = await record({ url: 'http://example.org/2', id: '<urn:uuid:2>', body: '<p>Two.</p>' });
const CAPTURE = gzipped(first, second);
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-wacz-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Member {
  name: string;
  bytes: Uint8Array;
  options?: Partial<Options>;
}

/** A package with a right list of its members; `list` changes the list, `add` what is in the package. */
async function pack(
  members: Member[],
  list: (resources: Record<string, unknown>[]) => unknown = (resources) => resources,
  add: Member[] = [],
): Promise<Buffer> {
  const resources = members.map(({ name, bytes }) => ({
    name,
    path: name,
    hash: sha256(bytes),
    bytes: bytes.length,
  }));
  const manifest = Buffer.from(
    JSON.stringify({ profile: 'data-package', wacz_version: '1.1.1', resources: list(resources) }),
  );
  return zip([...members, { name: 'datapackage.json', bytes: manifest }, ...add]);
}

async function zip(members: Member[]): Promise<Buffer> {
  const file = new ZipFile();
  for (const { name, bytes, options } of members)
    file.addBuffer(Buffer.from(bytes), name, { compress: false, ...options });
  file.end();
  return Buffer.concat(await Array.fromAsync(file.outputStream as AsyncIterable<Buffer>));
}

let count = 0;
async function read(bytes: Uint8Array, options: { salvage?: boolean; limits?: Limits } = {}) {
  count += 1;
  const path = join(folder, `${count}.wacz`);
  await writeFile(path, bytes);
  const handle = await open(path);
  try {
    const items = await Array.fromAsync(
      readWacz('a.wacz', handle.fd, { limits: DEFAULT_LIMITS, ...options }),
    );
    const records = await Array.fromAsync(listWacz('a.wacz', handle.fd, { limits: DEFAULT_LIMITS }));
    return { items, lines: say(items), records };
  } finally {
    await handle.close();
  }
}

const capture: Member = { name: 'archive/data.warc.gz', bytes: CAPTURE };
const pages: Member = { name: 'pages/pages.jsonl', bytes: Buffer.from('{}\n'), options: { compress: true } };

describe('a package', () => {
  it('gives the pages of its captures, named by package, member and offset', async () => {
    const { items, lines, records } = await read(await pack([pages, capture]));
    expect(lines).toEqual([
      `a.wacz!archive/data.warc.gz#0 ${PAGE}`,
      `a.wacz!archive/data.warc.gz#${gzipped(first).length} <p>Two.</p>`,
    ]);
    expect(items[0]).toMatchObject({
      document: { kind: 'wacz', format: 'html', url: 'http://example.org/', warnings: [] },
    });
    expect(records).toHaveLength(2);
  });

  it('may have its captures compressed, and several of them', async () => {
    const plain = {
      name: 'archive/b.warc',
      bytes: await record({ body: '<p>B.</p>' }),
      options: { compress: true },
    };
    expect((await read(await pack([plain, capture]))).lines).toEqual([
      'a.wacz!archive/b.warc#0 <p>B.</p>',
      expect.stringContaining('a.wacz!archive/data.warc.gz#0'),
      expect.stringContaining('Two.'),
    ]);
  });

  it('is bound to its list by a hash of the list', async () => {
    const members = [capture];
    const bare = await pack(members);
    const manifest = Buffer.from(
      JSON.stringify({
        profile: 'data-package',
        wacz_version: '1.1.1',
        resources: [{ name: capture.name, path: capture.name, hash: sha256(CAPTURE), bytes: CAPTURE.length }],
      }),
    );
    expect(bare.includes(manifest)).toBe(true);
    const digest = (bytes: Uint8Array) => ({
      name: 'datapackage-digest.json',
      bytes: Buffer.from(JSON.stringify({ path: 'datapackage.json', hash: sha256(bytes) })),
    });
    expect((await read(await pack(members, undefined, [digest(manifest)]))).lines).toHaveLength(2);
    expect((await read(await pack(members, undefined, [digest(Buffer.from('{}'))]))).lines).toEqual([
      'integrity a.wacz digest-mismatch: This package has a datapackage.json other than the one its datapackage-digest.json was made for.',
    ]);
  });
});

describe('a package that is not as it lists itself', () => {
  const changed = (change: Record<string, unknown>) => (resources: Record<string, unknown>[]) =>
    resources.map((resource) => (resource['path'] === capture.name ? { ...resource, ...change } : resource));

  it.each([
    [
      'a wrong hash',
      changed({ hash: sha256(Buffer.from('other')) }),
      'digest-mismatch',
      /does not have the hash/,
    ],
    ['a wrong size', changed({ bytes: 7 }), 'size-mismatch', /and the package lists 7/],
    ['a hash of no kind', changed({ hash: 'sha9:00' }), 'datapackage', /hash of an unknown kind/],
    ['no hash', changed({ hash: undefined }), 'datapackage', /resources\.1\.hash/],
    [
      'a file that is not there',
      (all: unknown[]) => [...all, { path: 'archive/x.warc', hash: sha256(CAPTURE), bytes: 1 }],
      'missing-member',
      /not there/,
    ],
    ['a file listed twice', (all: unknown[]) => [...all, all[0]], 'datapackage', /twice/],
    ['a capture left out', (all: unknown[]) => all.slice(0, 1), 'not-listed', /nothing vouches for it/],
    ['no list', () => 'none', 'datapackage', /lists no resources/],
  ])('%s is said in one line and nothing is taken', async (_name, list, code, words) => {
    const { items, lines } = await read(await pack([pages, capture], list));
    expect(items).toMatchObject([{ failure: { kind: 'integrity', code } }]);
    expect(lines[0]).toMatch(words);
  });

  it('gives its whole records when they are salvaged, marked', async () => {
    const bytes = await pack([pages, capture], changed({ hash: sha256(Buffer.from('other')) }));
    expect((await read(bytes)).items).toMatchObject([{ failure: { isSalvageable: true } }]);
    const { items } = await read(bytes, { salvage: true });
    expect(items).toMatchObject([
      { failure: { code: 'digest-mismatch', isSalvageable: false } },
      { document: { warnings: [{ code: 'salvaged' }] } },
      { document: { warnings: [{ code: 'salvaged' }] } },
    ]);
  });

  it('a damaged record in it is named by its offset', async () => {
    const bad = gzipped(first, await record({ fields: { 'WARC-Block-Digest': sha1('x') } }));
    const { items } = await read(await pack([{ name: 'archive/a.warc.gz', bytes: bad }]));
    expect(items).toMatchObject([
      {
        failure: { source: `a.wacz!archive/a.warc.gz#${gzipped(first).length}`, code: 'digest-mismatch' },
      },
    ]);
  });

  it('any byte of a stored capture that was changed is found', async () => {
    const bytes = await pack([capture]);
    const start = bytes.indexOf(CAPTURE);
    for (let at = start; at < start + CAPTURE.length; at += 37) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 1;
      expect((await read(other)).items).toMatchObject([{ failure: { kind: 'integrity' } }]);
    }
  });

  it('damaged compressed data is no crash, salvaged or not', async () => {
    const member = {
      name: 'archive/a.warc',
      bytes: Buffer.from(first.toString('latin1').repeat(20), 'latin1'),
      options: { compress: true },
    };
    const bytes = await pack([member]);
    bytes[120] = (bytes[120] ?? 0) ^ 0xff;
    for (const salvage of [false, true]) {
      const { items } = await read(bytes, { salvage });
      expect(items[0]).toMatchObject({ failure: { kind: 'integrity' } });
    }
  });
});

describe('a hostile package', () => {
  /** Names are as long as the one that yazl would refuse to write. */
  const renamed = async (from: string, to: string, times: 'all' | 'directory' = 'all') => {
    const bytes = await pack([{ name: from, bytes: Buffer.from('x') }, capture]);
    let at = bytes.indexOf(from);
    for (let seen = 0; at >= 0; seen += 1) {
      // Before its data, as name and as path in the package's list, in the directory.
      if (times === 'all' || seen === 3) bytes.write(to, at);
      at = bytes.indexOf(from, at + 1);
    }
    return bytes;
  };

  it.each([
    '../../etc/p',
    '/etc/passwd',
    'a/../../bcd',
    'C:/x/passwd',
    'a\\..\\..\\bc',
    './aaaaaaaa',
    'a//aaaaaaaa'.slice(0, 11),
    'a\0aaaaaaaaa'.slice(0, 11),
  ])('with a member called %j is refused', async (name) => {
    const { items } = await read(await renamed('innocent.js', name.padEnd(11, 'p').slice(0, 11)), {
      salvage: true,
    });
    expect(items).toMatchObject([{ failure: { kind: 'integrity', code: 'member-name' } }]);
  });

  it('whose directory and data name a member differently is refused', async () => {
    const { items } = await read(await renamed('innocent.js', 'different.x', 'directory'));
    expect(items).toMatchObject([{ failure: { code: 'local-header' } }]);
  });

  it('with a symbolic link or a device is refused', async () => {
    for (const mode of [0o120777, 0o020666, 0o010644]) {
      const link = { name: 'archive/link.warc', bytes: Buffer.from('/etc/passwd'), options: { mode } };
      expect((await read(await pack([link, capture]), { salvage: true })).items).toMatchObject([
        { failure: { kind: 'integrity', code: 'member-kind' } },
      ]);
    }
  });

  it('with two members of one name is refused', async () => {
    expect((await read(await pack([capture], undefined, [capture]))).items).toMatchObject([
      { failure: { kind: 'integrity', code: 'duplicate-member' } },
    ]);
  });

  it('with members that lie upon each other is refused', async () => {
    const inner = { name: 'archive/b.warc', bytes: first };
    const alone = await zip([inner]);
    // The data of the first are header and data of the second, to which the directory then points.
    const outer = { name: 'archive/a.warc', bytes: alone.subarray(0, alone.indexOf('PK\x01\x02')) };
    const bytes = await pack([outer, inner]);
    const directory = bytes.lastIndexOf(inner.name) - 46;
    expect(bytes.readUInt32LE(directory)).toBe(0x02014b50);
    bytes.writeUInt32LE(30 + outer.name.length, directory + 42);
    expect((await read(bytes)).items).toMatchObject([{ failure: { kind: 'integrity', code: 'overlap' } }]);
  });

  it('that unpacks to far more than its size is refused before it is unpacked', async () => {
    const bomb = { name: 'archive/a.warc', bytes: Buffer.alloc(20_000_000), options: { compress: true } };
    expect((await read(await pack([bomb, capture]))).items).toMatchObject([
      { failure: { kind: 'document', code: 'compression-ratio' } },
    ]);
  });

  it('that states less than it unpacks to is stopped there', async () => {
    const bytes = await pack([
      { name: 'archive/a.warc', bytes: Buffer.alloc(20_000_000), options: { compress: true } },
    ]);
    // 20,000,000 in all headers becomes 1,000.
    for (
      let at = bytes.indexOf('002d3101', 0, 'hex');
      at >= 0;
      at = bytes.indexOf('002d3101', at + 1, 'hex')
    ) {
      bytes.writeUInt32LE(1000, at);
    }
    expect((await read(bytes)).items).toMatchObject([{ failure: { kind: 'integrity' } }]);
  });

  it('that was cut off, or whose directory is damaged, is refused in one line', async () => {
    const bytes = await pack([capture]);
    for (const length of [10, 100, bytes.length - 30, bytes.length - 1]) {
      expect((await read(bytes.subarray(0, length))).items).toMatchObject([
        { failure: { kind: 'integrity', code: 'zip' } },
      ]);
    }
    const damaged = Buffer.from(bytes);
    damaged[bytes.lastIndexOf('PK\x01\x02')] = 0;
    expect((await read(damaged)).items).toMatchObject([{ failure: { kind: 'integrity', code: 'zip' } }]);
  });

  it('that is a ZIP archive of something else is no package', async () => {
    expect(
      (await read(await zip([{ name: 'word/document.xml', bytes: Buffer.from('<x/>') }]))).lines,
    ).toEqual([
      'input a.wacz no-datapackage: This package holds no datapackage.json: it is a ZIP archive but no WACZ package.',
    ]);
  });

  it('changed in any one byte gives the same pages or a failure, and nothing else', async () => {
    const bytes = await pack([pages, capture]);
    const right = (await read(bytes)).lines;
    for (let at = 0; at < bytes.length; at += 11) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 0x55;
      const { items, lines } = await read(other);
      if (items.some((item) => 'document' in item)) expect(lines, String(at)).toEqual(right);
      else expect(items, String(at)).toHaveLength(1);
    }
  }, 30_000);
});

describe('the list of a package', () => {
  it.each([
    ['with its algorithm', (hash: string) => ({ hash: `sha256:${hash}` }), {}],
    ['without', (hash: string) => ({ hash }), {}],
    ['named beside', (hash: string) => ({ hash }), { hashing: 'sha256' }],
    ['under its name', (hash: string) => ({ sha256: hash }), {}],
  ])('may have hash and size under stats, %s', async (_, stats, more) => {
    const hash = sha256(CAPTURE).slice('sha256:'.length);
    const listed = () => [{ path: capture.name, ...more, stats: { ...stats(hash), bytes: CAPTURE.length } }];
    expect((await read(await pack([capture], listed))).lines).toHaveLength(2);
    const wrong = () => [
      { path: capture.name, ...more, stats: { ...stats('0'.repeat(64)), bytes: CAPTURE.length } },
    ];
    expect((await read(await pack([capture], wrong))).lines).toEqual([
      expect.stringContaining('digest-mismatch'),
    ]);
  });
});

describe('the signature of a package', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const spki = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  const manifest = Buffer.from(
    JSON.stringify({
      profile: 'data-package',
      wacz_version: '1.1.1',
      resources: [{ name: capture.name, path: capture.name, hash: sha256(CAPTURE), bytes: CAPTURE.length }],
    }),
  );
  const hash = sha256(manifest);
  const signature = (of: string, dsaEncoding: 'der' | 'ieee-p1363' = 'ieee-p1363') =>
    sign('sha256', Buffer.from(of), { key: privateKey, dsaEncoding }).toString('base64');
  const signed = (signedData: unknown) => ({
    name: 'datapackage-digest.json',
    bytes: Buffer.from(JSON.stringify({ path: 'datapackage.json', hash, signedData })),
  });
  const readSigned = async (signedData: unknown) =>
    read(await pack([capture], undefined, [signed(signedData)]));

  it.each(['ieee-p1363', 'der'] as const)(
    'is verified with the key beside it, written as %s',
    async (encoding) => {
      const { items } = await readSigned({ hash, signature: signature(hash, encoding), publicKey: spki });
      expect(items).toMatchObject([{ document: { warnings: [] } }, { document: { warnings: [] } }]);
    },
  );

  it.each([
    ['of something else', { hash, signature: signature('sha256:00'), publicKey: spki }],
    ['made for another list', { hash: 'sha256:00', signature: signature('sha256:00'), publicKey: spki }],
  ])('that is %s is a fault, and nothing is taken', async (_, data) => {
    const { lines } = await readSigned(data);
    expect(lines).toEqual([
      expect.stringMatching(/^integrity a\.wacz!datapackage-digest\.json signature: .* Nothing/),
    ]);
  });

  it.each([
    ['in an unknown form', { signature: 7 }],
    ['with a key that nobody reads', { hash, signature: signature(hash), publicKey: 'AAAA' }],
    [
      'of a domain with certificates that nobody reads',
      { hash, signature: signature(hash), domain: 'example.org', domainCert: 'x' },
    ],
  ])('%s is said to be unverified', async (_, data) => {
    const { items } = await readSigned(data);
    expect(items).toMatchObject([
      { document: { warnings: [{ code: 'signature-unverified' }] } },
      { document: { warnings: [{ code: 'signature-unverified' }] } },
    ]);
  });
});
